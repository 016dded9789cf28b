package phrase

var english = language{code: "en", phrases: phrases{
	SourceLink: {
		"(news provided by|press release distributed by):*",
		"source link", "source:*", "sources: *", "via: *", "original source:*", "original article:*",
		"source url:*", "read the original (article|story|post)", "view (the|) original (article|post|source)",
		"article source:*", "originally published (at|on|in|by) *",
		"this (article|story|post) (was|) (originally|first) (appeared|published) (on|in|at|by) *",
		"this (article|story) (was|has been) (originally|first) published (on|in|at|by) *", "credit source:*",
	},
	AboutAuthor: {
		"about (the|this|our) (author|authors|writer|writers|contributor|contributors|reporter|journalist|" +
			"columnist|blogger|editor|presenter)",
		"about the (author|authors|writer|reporter): *", "about author", "about (me|the blogger)",
		"(written|posted|authored|published|reported|compiled|edited) by", "author:*", "authors:*",
		"author (bio|biography|profile|info)", "(meet|contact) the author",
		"(view|see|read) all (posts|articles|stories) by *", "view author (archive|profile|posts)",
		"(more|other) (posts|articles|stories|content) by (this|the|same) author",
		"(more|all) (posts|articles|stories) by @", "posts by @", "view all posts", "see author's posts",
		"author archives", "author website", "author's website",
		"@ is a (staff|freelance|senior|contributing|guest) (writer|reporter|editor|journalist) *",
		"follow the author", "about the publication", "view my *3 profile",
	},
	AboutName: {
		"about *4",
	},
	CheckAlso: {
		"check also:*", "also check: *", "check this (out|) (too|also|):*",
		"check out (this|these|our) (related|other) (articles|posts|stories|article|post|story)",
	},
	Related: {
		"(more|other|similar|related) recipes (*3|)",
		"related",
		"related (articles|article|posts|post|stories|story|news|content|reading|links|topics|coverage|items|" +
			"videos|video|pages|resources|products|questions|reads|searches|material|materials|information|" +
			"documents|tags)",
		"related (articles|posts|stories|news|topics|coverage|content):*",
		"you (may|might) (also|) (like|enjoy|love|be interested in) (these|this|reading|)",
		"you'll also (like|love)", "you (may|might) also (like|enjoy|be interested in): *",
		"you (may|might) (also|) like these (articles|posts|stories)",
		"(articles|posts|stories) you (may|might) (also|) like", "more like this",
		"more (articles|stories|posts) like this",
		"similar (articles|posts|stories|news|questions|topics|threads|discussions|products|pages|content)",
		"see also", "(further|additional|suggested|more|other|extra) reading",
		"(other|more|additional) (articles|posts|stories|news|resources)",
		"(other|more|further) related (articles|posts|stories|news|content|links)",
		"suggested (articles|posts|stories|for you|links)", "you (may|might) have missed",
		"in case you missed it", "don't miss", "don't miss these (stories|articles|posts)",
		"you might find interesting", "readers also (liked|read|viewed|enjoyed)",
		"(people|others|users|visitors) also (read|viewed|liked|ask|asked|search for|bought|like)",
		"(next|also) (read|up|in|on) (this|)", "what to read next", "read this next", "read next", "up next",
		"keep reading", "next up", "explore (more|related|further)", "related to this (story|article|topic)",
		"on this (topic|subject|story)", "also of interest", "you may be interested in", "continue exploring",
		"from the archives",
		"(other|more) (notices|obituaries|releases|press releases|recipes|poems|reviews|episodes|interviews|columns|features|galleries)",
		"(other|more) (poems|stories|works|texts|pieces) (by|from) (the|this|the same) (poet|author|writer|series|collection|book)",
		"(similar|related|more) (questions|threads|discussions|topics)",
		"(other|more) (songs|lyrics|albums) (by *4|): *14", "similar (programs|software|downloads): *14",
	},
	ReadAlso: {
		"read also:*", "also read:*", "read more:*", "read more (about this|on this|here): *",
		"read (next|this|now|here|on|further|too): *20", "see also:*", "see more: *", "related: *20",
		"related (article|story|post|reading|coverage|news|video|content): *", "must read:*", "must reads:*",
		"don't miss: *20", "also see:*", "read the full (story|article|report|interview|review): *20",
		"(watch|listen) (also|now|more|this|): *20", "also (watch|listen|on|in): *14", "watch more:*",
		"more: *14", "more here: *", "you (may|might) also (like|enjoy|be interested in): *",
		"recommended (reading|): *20", "further reading: *", "go deeper: *14", "what to know: *14",
		"learn more: *14", "find out more: *14", "discover more: *14", "check (this|it) out: *14",
		"suggested (read|reading):*", "previously: *14", "in pictures: *14", "click here to read *",
		"read (it|the story|the full story|full story|full article|the article|the rest) here",
		"(read|see|find out|learn) more (here|about *4 here)", "for more on this (story|topic) *", "read: *20",
		"(watch|listen): *14", "see (previous|earlier|full) (coverage|story): *14", "editor's pick: *14",
		"related reading:*", "in case you missed it: *20",
		"read (more|all|other|our other) *4 here",
	},
	MoreOn: {
		"explore more on (these|this) (topics|topic)",
		"topics",
		"related topics",
		"more (on|about) (this|these|the) (story|stories|topic|topics|subject|issue|article)", "more on: *",
		"more about: *", "more from: *", "more from *4", "more on *4", "more in *4", "more about *4",
		"more (by|from) (this|the) (author|authors|reporter|writer|section|category|series|collection|" +
			"publication|publisher|user|member|artist)",
		"more (news|stories|headlines|articles|coverage|posts|videos)",
		"more (news|stories|headlines|articles|coverage|posts|videos) (from|in|on|about|by) *4",
		"more (top|local|latest|world|sports|business|breaking) (news|stories|headlines)",
		"(the|) latest (in|from|on) *4",
		"latest (posts|articles|stories|updates|headlines|videos|episodes|reviews|blogs|blog posts|issue|" +
			"press releases)",
		"(recent|newest) (posts|articles|stories|news|updates|entries|blog posts|videos|episodes|press " +
			"releases|topics|discussions)",
		"(latest|recent) (news|posts|articles|stories) (from|in|on|by|about) *4", "also (in|on|from) *4",
		"(also|elsewhere) on (this site|the web|the site)", "other news", "in other news", "more to explore",
		"more to read", "explore more", "discover more", "see more (stories|articles|posts|news|like this)",
	},
	PrevNext: {
		"(previous|next|last|first|prev) (chapter|part|episode|volume|section|lesson)",
		"(chapter list|table of chapters|list of chapters|all chapters|back to chapters)",
		"(add|report) (chapter|a chapter error|bookmark)",
		"(previous|prev|next|older|newer) (article|articles|post|posts|story|stories|page|pages|entry|" +
			"entries|news|chapter|lesson|slide|topic|thread|video|episode|project|product|item|)",
		"(previous|prev|next) (article|post|story|entry|page|chapter|thread|topic): *", "(previous|next): *",
		"(previous|prev) (article|post|page|story|) next (article|post|page|story|)", "post navigation",
		"posts navigation", "posts pagination", "(article|story|page|product|entry) navigation",
		"continue to next page", "page # of #", "first prev next last", "next previous", "« prev",
		"next article (in|on) *4",
		"(newer|older|next|previous) (poem|project|recipe|episode|review|song|event|job|release|issue|" +
			"tutorial|part|question|item|track): *20",
		"(newer|older) (post|posts|article|story|entry|): *20",
		"(newer|older|next|previous) (poem|recipe|review|song|issue|part)", "newer post older post home",
		"newer post home older post", "older post newer post", "← previous next →",
		"(more|all) (releases|projects)",
		"(prev|next|previous) (by|in) (date|thread|subject): *", "(date|thread) (prev|next|index)",
		"contemporary messages sorted *", "(next|previous) (message|section|chapter): *",
	},
	Tags: {
		"tags:*", "tag: *12", "tagged:*", "tagged (as|with|in|under):*", "tagged (with|as|in|under) *12",
		"filed (under|in|to):*", "(filed|posted|published|categorized|categorised|listed) (under|in):*",
		"filed (under|in) *8", "(posted|published) in @", "topics: *24", "topic: *8", "categories:*",
		"category: *8", "keywords:*",
		"(related|article|post|story|popular|all) (tags|topics|categories|keywords|themes):*",
		"(topics|tags|subjects|themes) (in|for|on|from) this (article|story|post):*",
		"(explore|more) (on|) (these|more|) topics", "labels:*", "hashtags:*", "explore topics",
		"read more about:*", "subjects: *20", "section: *6", "posted under:*", "show tags",
		"(posted|published) in (uncategorized|uncategorised|blog|news)", "more on these topics",
		"related keywords:*",
		"posted in *4",
	},
	Share: {
		"share (this|) (episode|podcast|recipe)",
		"(if you|) (enjoyed|liked|enjoy|like) (this|the) (article|post|story) (please|why not|) (share|consider sharing) *",
		"share", "share (this|it|now|via|on|with friends|buttons|options|link|post|article|story|page):*",
		"share (this|the|our|with|) (article|story|post|page|entry|news|video|content|recipe|via|on|link|" +
			"image|gallery|event|job|product|selection)",
		"(share|tweet|pin|like|post|send|forward) (this|it|) (article|story|post|page|news|video|recipe|)",
		"(click|tap|) (to|) (share|post|send|tweet) (this|it|article|story|post|link|) (on|via|to|by|using|" +
			"with|in) (facebook|twitter|x|weibo|google|whatsapp|telegram|linkedin|pinterest|reddit|email|" +
			"e-mail|tumblr|messenger|social media|your social networks|bluesky|threads|mastodon|flipboard|" +
			"pocket|sms|vk|line|a friend|friends|your friends|wechat)",
		"(click|tap|) (to|) (share|post|send) (on|via|to|by) (facebook|twitter|x|whatsapp|telegram|linkedin|" +
			"pinterest|reddit|email|tumblr|bluesky|threads|mastodon|pocket) opens in (a|) new (window|tab)",
		"click to (email|print) (this|a link) *6", "click to (email|print) opens in new window",
		"share (on|to) (facebook|twitter) *8", "share twitter facebook *6",
		"share (facebook|twitter|x|whatsapp) *8", "share this:*", "spread the (love|word)", "sharing is caring",
		"share (with|on) your (friends|network|networks)", "like this:*", "social (share|sharing|media share)",
		"share & follow", "shares:*", "tell a friend", "share on social media", "share post", "sharing options",
		"show sharing options", "save and share", "share save", "save share", "share full article",
		"more sharing options", "more sharing services", "gift this article", "give this article",
		"recommend this (article|post|story)", "copy and share",
		"share this (poem|page|episode|podcast|gallery|map|chart|quote|card|thread|topic|question|answer)",
		"email this blogthis share to x *8", "email this", "blogthis",
		"share to (x|twitter|facebook|pinterest)", "share your memories of @",
		"click to share on (x|threads|bluesky|mastodon|nextdoor) opens in new window", "post to (x|facebook)",
		"share via", "share tools", "share this via", "enjoy this post share it", "start writing today *4",
		"digg (this|it) (story|article|post|)", "(add|post|save|bookmark) (to|on|with|at) del.icio.us", "del.icio.us",
		"slashdot (it|this)", "seed newsvine", "stumble (it|this)", "(add|save) (to|this to|on) (technorati|furl|digg|newsvine|delicious)",
	},
	Follow: {
		"follow", "following",
		"follow (us|me|him|her|them|the author|the reporter|the conversation|@) (on|at|via) (facebook|" +
			"twitter|x|instagram|youtube|linkedin|telegram|whatsapp|tiktok|google news|pinterest|threads|" +
			"bluesky|mastodon|social media|social) *12",
		"follow (us|me|him|her|them)", "follow (us|me):*",
		"follow (topics|tags|authors) (and|&) (authors|topics) *10",
		"(find|like|join|connect with|visit|catch|see|watch|add|get) us (on|at|via) (facebook|twitter|x|" +
			"instagram|youtube|linkedin|telegram|whatsapp|tiktok|google|pinterest|social media) *10",
		"(find|like|join|connect with|visit|catch|watch) us (on|at|via) (facebook|twitter|x|instagram|" +
			"youtube|linkedin|telegram|whatsapp|tiktok|google news|pinterest|social media)",
		"(click|tap) here to (join|follow|subscribe to) (our|the|us) *", "(stay|get|keep) connected (with us|)",
		"(connect|keep in touch|stay in touch) with us", "let's connect", "social media",
		"social (links|networks|profiles|channels)",
		"(subscribe|follow) (on|via) (youtube|google news|rss|spotify|apple podcasts|itunes|feedly|flipboard|" +
			"bloglovin)",
		"subscribe to (our|my|the) (youtube|) channel", "add (us|@) as (a|your) (preferred|trusted) source *",
		"like our (facebook|) page *", "follow this (author|topic|blog|reporter|writer)", "# followers",
		"# fans", "# subscribers",
		"follow (us|me|him|her|them|the author|the reporter|@) (on|at|via) (facebook|twitter|x|instagram|" +
			"youtube|linkedin|telegram|whatsapp|tiktok|google news|pinterest|threads|bluesky|mastodon|social " +
			"media|social)",
		"(please|) (join|follow|subscribe to) (our|the|us on|us on our) (new|official|free|) (telegram|" +
			"whatsapp|facebook|instagram|youtube|viber|signal|discord|twitter) (channel|channels|group|" +
			"groups|page|community|server|account|)",
		"(please|) (join|follow|subscribe to) (our|the) (new|official|free|) (telegram|whatsapp|facebook|" +
			"instagram|youtube|viber|signal|discord|twitter) (channel|channels|group|groups|page|community|" +
			"server) *12",
		"follow (topic|topics|this topic|author)", "written by @ # followers", "# followers # following",
		"view my complete profile", "followers", "blogs i follow",
		"* (follow us on|join our whatsapp|join our telegram|subscribe to our channel|subscribe to our youtube) *",
	},
	AppearedFirst: {
		"the post * (appeared|was) first (published|) (on|at|in) *",
		"the post * (appeared|was published) first (on|at|in) *",
		"this (post|article|story) * (first appeared|appeared first) (on|at|in) *",
		"this (post|article|story) (first appeared|appeared first|originally appeared) (on|at|in) *",
		"first (appeared|published) (on|at|in) *6", "the (article|story) * first appeared on *",
		"a version of this (article|story|essay|interview) (appears|appeared) in *",
	},
	Breadcrumb: {
		"you are here:*", "you're here:*", "you are currently (here|viewing|at):*", "current page:*",
		"breadcrumb", "breadcrumbs", "breadcrumb trail", "breadcrumb navigation", "home: *12",
		"back to (home|homepage|all news|news|blog|all posts|articles|all articles|overview|list|listing|" +
			"index|results|search results|main page|newsroom|previous page|category|forum|shop)",
	},
	Cookie: {
		"we (use|are using|also use) (some|essential|necessary|our own|first party|) (and third party|) " +
			"cookies *",
		"we (and|&) our (#|) (trusted|advertising|selected|) (partners|third parties|vendors) *",
		"we and (selected|certain|our|#) (third|partners|selected) *",
		"we (value|respect|care about) your privacy *", "we (value|respect|care about) your privacy",
		"(this|our|the) (site|website|web site|page|webpage|blog|platform|service) (uses|makes use of|is " +
			"using|use|may use|places|sets|stores) *4 cookies *",
		"(this|our|the) (site|website|web site|page|webpage|blog|platform|service) (uses|use|makes use of) " +
			"cookies *",
		"(this|our|the) (site|website|page|blog) uses cookies",
		"by (continuing|clicking|using|browsing|closing|accepting|visiting|scrolling) * (cookies|cookie) *",
		"by (continuing|clicking|using|browsing|closing|accepting) * cookies",
		"cookies (help us|are used|are small text|allow us|on this site|enable us) *",
		"(accept|allow|reject|decline|refuse|deny|disable|agree to|enable) (all|) (optional|non-essential|" +
			"unnecessary|the|) cookies",
		"(accept|reject|decline|deny|allow|refuse) all",
		"(accept|reject|allow) (all|) (and|&) (close|continue|proceed)",
		"(cookie|cookies|privacy|consent) (settings|preferences|notice|consent|banner|options|declaration|" +
			"choices|manager|center|centre)",
		"(manage|change|customize|customise|set|review|update|withdraw) (your|my|) (cookie|cookies|consent|" +
			"privacy) (settings|preferences|choices|options|consent|)",
		"manage (consent|cookies|preferences|options|settings|choices|vendors|services|# vendors)",
		"(strictly|) (necessary|functional|essential|performance|analytics|marketing|targeting|statistics|" +
			"preference|advertising) cookies",
		"(always|) (active|enabled) necessary", "always active",
		"i (accept|agree|consent|understand|do not accept)", "(accept|save) (& |and |)(save|accept|close)",
		"got it", "save (my|) (preferences|choices)", "only (necessary|essential)",
		"(use|accept) (necessary|essential) cookies only",
		"do not sell (or share|) my (personal|) (information|info|data)",
		"your privacy (choices|matters|options|rights)",
		"more information (about|on) (cookies|our cookie policy)", "(your|we need your) consent *4",
		"privacy (overview|preference center)", "the technical storage or access *",
		"please accept (marketing|) cookies *", "privacy & cookies this site uses cookies *",
		"to find out more including how to control cookies see here *", "close and accept", "manage settings",
		"continue without accepting",
	},
	Newsletter: {
		"sign up (for|to) *6 our *4 (letter|email|newsletter|briefing|digest|roundup) *",
		"(you are|youre) receiving this (email|e-mail|newsletter|message|mail) (because|as|since) *",
		"you (have|) received this (email|e-mail|newsletter|message) (because|as) *",
		"this (email|e-mail|newsletter) was sent to *8",
		"(view|read) this (email|e-mail|newsletter|message) in your browser",
		"(was this email forwarded to you|forwarded this email|did someone forward this to you) (*6|)",
		"(update|manage|change) your (email |subscription|) preferences (*4|)",
		"(no longer want|dont want|do not wish) to (receive|get) (these|this|our) (emails|email|newsletter|messages) (*6|)",
		"(unsubscribe|to unsubscribe|to leave this list|manage your subscription|you are receiving this *4):*",
		"(enjoying|enjoyed|like|liked|loving|loved) (this|the|our|what) *4 (sign up|subscribe) *",
		"(get|receive) (our|the) (free|daily|weekly) *3 (newsletter|newsletters|news alerts|alerts)",
		"never miss (the|our) (latest|biggest|best|top) *",
		"(subscribe|sign up|signup) (now|today|here|) (to|for) (our|the|my|a|this|your|@) *3 (newsletter|newsletters|mailing list|email list|emails|updates|alerts|bulletin|briefing|digest)",
		"(want|need|enjoy|love|like) (more|this) *6 (subscribe|sign up) *",
		"(like|enjoy|enjoyed|loved) (this|what you) *4 (subscribe|sign up)",
		"click here to (subscribe|sign up|register|join) *", "click here to (subscribe|sign up|register|join)",
		"(get|receive) (our|the) (free|latest|breaking) (news|email) (alerts|updates)",
		"(our|the|email|) (newsletter|newsletters)",
		"newsletter (sign up|signup|subscription|registration|subscribe)", "subscribe", "subscribe now",
		"subscribe today", "subscribe here",
		"subscribe to (our|my|the|this) (blog|feed|site|podcast|rss feed|updates|magazine)",
		"subscribe via email", "subscribe by email", "subscribe to updates", "subscribe for updates",
		"subscribe for free", "subscribe for more", "subscribe free",
		"subscribe to (our|the|my|this) (blog|feed|site|podcast|rss feed|updates|magazine) *6",
		"(get|receive|have) (the|our|all the|all our|) (latest|best|top|biggest|daily|breaking|day's) * (in|" +
			"to|into|delivered to|sent to|straight to|directly to|right in) your (inbox|email|e-mail|" +
			"mailbox) *",
		"(get|receive|have) * (in|to|into) your (inbox|email|mailbox)",
		"(get|receive|have) * (delivered|sent|straight|directly) (to|in) your (inbox|email|mailbox) *",
		"* (delivered|sent|straight|direct|directly) to your inbox",
		"(please|) (enter|add|type|submit|provide) your (email|e-mail|email address|mail) *",
		"(please|) (enter|add|type|submit|provide|) your (email|e-mail|email address|mail address)",
		"(email|e-mail) address (required|)",
		"(stay|keep|be) (informed|up to date|updated|in the loop|in the know|in touch|tuned)",
		"never miss (a|an|any) (story|post|update|article|issue|thing|beat|news|deal)",
		"never miss (a|an|any) (story|post|update|article|issue|thing|beat|news|deal) *",
		"don't miss (a|an|any|out on the|out on) (story|post|update|thing|beat|news|article|latest|latest " +
			"news|our latest)",
		"(get|sign up for|subscribe to|receive) (email|news|breaking news|our|free|daily|weekly) (alerts|" +
			"updates|notifications|news alerts)",
		"(thank you for|thanks for) (subscribing|signing up) *",
		"(thank you for|thanks for) (subscribing|signing up)", "you can unsubscribe (at any time|anytime) *",
		"you can unsubscribe (at any time|anytime)", "you have (successfully|) (subscribed|been subscribed) *",
		"you have (successfully|) (subscribed|been subscribed)", "unsubscribe (at any time|anytime|any time)",
		"no spam *6", "we (don't|do not|will never|won't|never) (spam|send spam|share your email) *",
		"join # (other|) (subscribers|readers|followers)",
		"join (over|more than) # (other|) (subscribers|readers|people) *",
		"by (signing up|subscribing|submitting|clicking|registering|providing your email) * (privacy|terms|" +
			"newsletter|emails|marketing) *",
		"this site is protected by recaptcha *", "please check your (email|inbox) *",
		"invalid email (address|)",
		"(subscribe|sign up|signup|register|join) (now|today|here|) (to|for|) (our|the|my|a|this|your|) " +
			"(free|daily|weekly|monthly|email|) (newsletter|newsletters|mailing list|email list|email " +
			"updates|email alerts|bulletin|digest|press list)",
		"(subscribe|sign up|signup|register) (now|today|here|) (to|for) (our|the|my|a|this|your|@) *4 " +
			"(newsletter|newsletters|mailing list|email list|emails|email updates|email alerts|e-newsletter|" +
			"bulletin|briefing|digest) *16",
		"(subscribe|sign up|signup|register|join) (now|today|here|) (to|for|) (our|the|my|a|this|your|) " +
			"(free|daily|weekly|monthly|) (newsletter|newsletters|mailing list|email list|email updates|" +
			"email alerts) *16",
		"subscribe to @", "type your email", "thanks for reading @ *", "@ is a reader supported publication *",
		"this post is public so feel free to share it", "share @'s newsletter", "start your substack",
		"over # subscribers", "pledge your support", "launch your newsletter",
		"* sign up for (the|our) @ newsletter",
		"(you are|you're|you) (receiving|received|have received) this (email|e-mail|message|newsletter) (because|as|since) *", "(trouble|problems|having trouble) (reading|viewing) this (email|e-mail|newsletter|message) (*8|)", "(view|read|open) (this|the|) (email|e-mail|newsletter|it) in (your|a|the) browser",
		"(our|get our|try our) (free|daily|weekly|morning|) (newsletter|newsletters|email|briefing) *",
		"subscribe to the print edition", "get (the paper|home delivery) (delivered|)", "give a gift (subscription|)",
		"to (unsubscribe|leave the list|leave this list) (send|mail|write|click|visit) *", "get # issues for *",
	},
	Advertisement: {
		"advertisement:*", "advertisements", "advertisement (#|scroll to continue|continue reading below)",
		"advertising", "ad", "ads", "advert", "adverts", "ads by *4", "ad feedback",
		"(skip|close|hide) (ad|advertisement|ads)", "sponsored", "sponsored by:*", "sponsored by @", "sponsor",
		"sponsors", "our sponsors", "promoted", "promoted (by *4|content|stories|post|links)",
		"paid (content|post|advertisement|partnership|promotion|for by *6)",
		"sponsored (content|post|links|stories|article|message|ad|ads)", "partner content",
		"from our (partners|sponsors|partner|sponsor)", "presented by:*", "brought to you by:*",
		"(story|article|content|report|text|post) continues (below|after) (this|the|) (advertisement|ad|ads|" +
			"advertisements|video|photo|)",
		"(continue|keep|continues) reading (below|after) (the|) (advertisement|ad|)",
		"(scroll|scroll down) (to|for) (continue|continue reading|more|read more) *6",
		"(scroll|scroll down) (to|for) (continue|continue reading|more|read more)",
		"(advertise|advertising) (with us|here|on this site)", "your ad here", "place your ad here",
		"remove ads", "(go|read) ad free *6", "(report|why) (this|) (ad|advertisement|this ad)", "ad loading",
		"ad blocker (detected|interference detected)", "advertisement article continues below this ad",
		"article continues below this ad", "(please|) (disable|turn off|whitelist) your ad blocker *",
	},
	Recommended: {
		"recommended (for you|articles|stories|posts|videos|by *4|reading|content|news|links|reads|products|" +
			"topics|)",
		"(we|our) (recommend|recommendations)", "our (picks|top picks|best|pick)",
		"(trending|popular|hot) (now|today|stories|articles|posts|news|topics|videos|this week|in *4|on *4|" +
			"searches|right now|on the web|)",
		"(editor's|editors|editorial|staff|readers'|our|top|today's) (picks|pick|choice|choices|selection|" +
			"favorites|favourites)",
		"from (around|across) the (web|internet|network|site)", "around the web", "from the web",
		"you may like (by taboola|)", "by (taboola|outbrain)",
		"(featured|promoted|selected|handpicked|curated) (articles|stories|posts|news|videos|content|)",
		"featured (on|in|by|post|story|article|video|products|topics)",
		"(top|best) (picks|deals|reads|articles|posts|videos|of the week) (for you|today|)",
		"(just|selected|picked|stories|articles|videos|news|products) for you", "for you", "spotlight",
		"in (the|) (spotlight|focus)", "don't miss out", "what's (hot|new|trending|on)",
		"you should (also|) (read|see|know)", "more for you", "hot topics",
		"we think you'll (like|love) (this|these|)", "popular (on|in|with|from) *4",
	},
	Comments: {
		"comment", "comments",
		"(#|no|one|add|view|show|see|read|hide|leave|post|write|all|latest|recent|top|reader|readers|user|" +
			"your|more|load|view all|see all|show all|read all|load more|join|toggle|open|close|skip to|jump " +
			"to) (a|the|your|) (comment|comments)",
		"(#|no|one|two|three) (comments|comment|responses|response|replies|reply|thoughts|thought) (on|to|so " +
			"far|yet|for) *20",
		"(#|no|one|two|three) (comments|comment|responses|response|replies|reply|thoughts) (so far|yet|:*)",
		"(#|no) (comments|replies|responses|reply|response|answers|answer)", "comments #",
		"comments are closed", "comments closed", "comments off", "comments disabled", "comments are off",
		"comments are disabled", "comments section", "comments policy", "comments feed", "comments rss",
		"comments are closed for this (article|post|story)", "comments are moderated", "comments on this story",
		"comments (are closed|are off|off|closed|are moderated|on|for this) *",
		"comment (on this story|on this article|policy|here|below|guidelines|section)",
		"(leave|write|post|add|submit|make) (a|your|us a|the first) (comment|reply|response|feedback|opinion)",
		"leave a (reply|comment|response) (to|on) *",
		"(join|start|be part of|follow|continue|view) (in|) (the|a) (conversation|discussion|debate)",
		"be the first to (comment|reply|leave a comment|share your thoughts|write a review|review *|respond|" +
			"post a comment|know) on this (article|story|post)",
		"be the first to (comment|reply|leave a comment|share your thoughts|write a review|review *|respond|" +
			"post a comment|know)",
		"what do you think", "what are your thoughts",
		"(have|got) (something to say|your say|a comment|a question)", "have your say",
		"discuss (this|this article|on the forum|in the forum|)", "discussion (about this post|#)",
		"let us know (in|what you think in) the comments *8",
		"let us know what you think (below|in the comments|in the comments below|)",
		"share your (thoughts|opinion|opinions|views|comments|feedback|experience) (in the comments|below|" +
			"with us|in the comments below|in the comment section below|)",
		"tell us (what you think|your thoughts|your opinion) *6", "tell us what you think",
		"(log|sign) in to (comment|reply|post a comment|join the conversation|leave a comment|post comments|" +
			"leave a reply)",
		"(you must be|please) (log|logged|sign|signed|login|register) * to (post|leave|comment|reply|write|" +
			"view) *",
		"you must be (logged|signed) in to *", "trackbacks", "pingbacks", "# trackbacks",
		"trackbacks/pingbacks", "commenting (guidelines|rules|policy|is closed)", "(sort|order) comments by:*",
		"guest book", "be the first to say something *4", "this discussion is (now|) closed (to new comments|)",
		"read # comments", "post a comment", "comment on this post *4", "subscribe to: *8",
		"reader interactions", "leave a reply cancel reply", "conversations", "comments feed for this post",
		"enter your comment", "enter comment", "write a comment", "write a response",
		"(see|show) all responses", "more responses", "no responses yet",
		"commenting is (now|) (closed|off) *6", "comment # *3", "show comments / leave a comment",
		"discussion about this (post|podcast|video)", "comments restacks", "top latest discussions",
		"ready for more",
		"(leave|write|sign) (a message of condolence|a condolence|the guest book|the guestbook)",
		"discuss (this|the) (story|article|review|post|topic) (in|on|at) *4", "post read messages (#|)",
		"post a message about *4", "trackback", "trackbacks", "listed below are links to (weblogs|blogs|sites) that reference *",
		"this discussion has been archived *", "no new comments can be posted", "(# comments|) (- |)post a new comment",
	},
	CommentForm: {
		"thanks for contributing an answer to *", "not the answer youre looking for (*30|)", "your answer", "(post|submit) your answer",
		"(please be sure to|be sure to) answer the question *",
		"(leave|post|drop|write) (a|your|us a) (comment|comments|reply|thoughts) (below|in the comments)",
		"(tell|let) us (know|) (what you think|your thoughts|) in the comments *",
		"what do you think (let us know|tell us|share) *",
		"(tell|let) us (know|) in the comments (below|)",
		"(your|the|) (email|e-mail|mail) (address|) (will|is) (not|never) (be|) (published|shared|displayed|" +
			"public|visible|made public) *",
		"(your|the|) (email|e-mail|mail) (address|) (will|is) (not|never) (be|) (published|shared|displayed|" +
			"public|visible|made public)",
		"required fields are marked *", "required fields are marked",
		"(fields|items) marked with (an asterisk|*3) are (required|mandatory)",
		"indicates required (field|fields)", "required fields", "save my name *",
		"(post|submit|send|publish|preview|cancel) (your|my|) (comment|reply|comments)",
		"cancel (reply|comment)", "notify me (of|by|when|via|about) *",
		"(name|email|website|comment|message|subject|first name|last name|phone|your name|your email|your " +
			"comment|your message|your website|your review|url) (required|)",
		"name *2 email *4", "(your|) (name|comment|message) (and|&) (email|name) *4",
		"this site uses akismet *", "learn how your comment data is processed",
		"(please|) (enter|type|write) your (name|comment|message|comments|website) *4",
		"(please|) (enter|type|write) your (name|comment|message|comments|website)",
		"you may use these html tags *", "xhtml you can use these tags *",
		"(all|) comments (are|will be) (moderated|reviewed|held) *", "your comment is awaiting moderation *",
		"your comment is awaiting moderation", "fill in your details below *",
		"you are commenting using your *", "post as (a|) guest",
		"(characters|# characters) (left|remaining|max)", "comment as a guest", "write your comment (here|)",
		"(please|) keep (your|) comments (respectful|civil|polite) *",
		"(click|tap) to (comment|reply|cancel reply)", "click here to cancel reply", "reset comment",
		"i agree to the (terms|privacy policy) *8",
		"(you must|you need to|please) (log in|login|sign in|register) (or|to) *2 (to|) (reply|reply here|answer|comment|post)", "(you must|you need to|please) (log in|login|sign in) to (reply|answer|comment|post) (*2|)",
		"this entry was posted (on|at|by|in) * responses to this entry *",
	},
	Reply: {
		"(like|likes|love|recommend|recommended) #",
		"reply", "replies", "reply to @",
		"reply (to this|to this comment|with quote|report|share|like|#|quote)", "dislike", "likes", "upvote",
		"downvote", "report", "flag", "quote", "vote up", "vote down", "thumbs up", "thumbs down", "permalink",
		"(like|reply|share|report|upvote|flag|quote) (reply|share|report|save|like|#|follow|downvote|award) " +
			"(share|report|save|reply|follow|more|)",
		"report (this|) (comment|abuse|post|user|spam|content|inappropriate|review|message)",
		"flag (this|) (comment|post|as inappropriate|as spam)", "mark as (spam|helpful|solution|best answer)",
		"(#|one) (like|likes|dislikes|upvotes|downvotes|points|point|reactions)",
		"(view|show|see|hide|load) (#|all|more|all #|# more|previous) (replies|reply|responses)",
		"in reply to @", "block user", "view (user|) profile", "(more|comment) options", "like # dislike #",
		"collapse", "expand", "# points # (hours|days|years|minutes|hour|day|year) ago", "# reply report",
		"reply delete", "like loading", "like loading...", "reply like # person", "liked by # *6", "# likes",
		"recommend #", "report violation", "like reply", "says *1 at # *3 reply",
	},
	Credit: {
		"(photo|image|picture) (courtesy|provided|contributed|submitted|file|supplied):*",
		"(file|courtesy|contributed|submitted|staff|handout|archive|stock) (photo|image|photos|picture|photograph)",
		"(photo|photos|picture|pictures|image|images|photograph|photographs|illustration|illustrations|" +
			"graphic|video|cover|header|featured image|top image|main image|lead image|header image|cover " +
			"image|artwork|file photo) (credit|credits|source|courtesy|by|via|from|copyright|provided by|" +
			"supplied|courtesy of)",
		"(photo|photos|picture|pictures|image|images|photograph|photographs|illustration|illustrations|" +
			"graphic|video|cover|header|featured image|top image|main image|lead image|header image|cover " +
			"image|artwork|file photo) (credit|credits|source|courtesy|by|via|from|copyright|provided by|" +
			"supplied|courtesy of|supplied by|©|): *",
		"(credit|credits|photographer|image copyright|photo credit|image credit|picture credit):*",
		"(photo|photos|photograph|photographs|photography|image|images|picture|pictures|illustration|video|" +
			"graphic) (by|©|courtesy|courtesy of|via|copyright) *12",
		"(image|photo|picture|media) (caption|source) *20", "image (copyright|source|credit) *8",
		"image (copyright|source|caption)", "(courtesy|courtesy of):*", "courtesy (of|) @",
		"(file|stock|representational|representative|representation|undated) (photo|image|picture|pic|" +
			"photograph)",
		"(image|photo) used for (representational|representation|illustrative|illustration) (purposes|" +
			"purpose) *6",
		"image used for (representational|representation|illustrative|illustration) (purposes|purpose)",
		"(for|) (illustrative|representational|illustration) (purposes|purpose) only",
		"@ (associated press|press association|bloomberg|via reuters|via ap|via getty|via afp|contributed " +
			"photo|staff photo|file photo)",
		"(ap|reuters|afp) (photo|file|file photo|images|photo *8)", "supplied", "handout", "screenshot",
		"screengrab", "(handout|screenshot|screengrab|screen grab|supplied): *",
		"with (additional|) (reporting|files) (by|from) *12",
		"(additional|) (reporting|editing|writing|translation) (and editing|and writing|) by @:*",
		"editing by *16", "reporting by *20", "credit @ for *6",
	},
	Views: {
		"(you are|you are the) (visitor|guest) (number|no|nr|) (#|) (*8|)",
		"# (visitors|visits|hits|guests) (since|from) *6",
		"this page has been (accessed|visited|viewed) # times (*8|)",
		"visitors since *6",
		"hit counter",
		"(#|no) (views|view|reads|read|shares|share|likes|hits|clicks|downloads|visits|plays|page views|" +
			"pageviews|impressions|times read|people reading)",
		"(views|post views|page views|total views|reads|hits|visits|shares|total shares|likes|read times|" +
			"viewed|read) #",
		"(viewed|read|seen|shared) # times",
		"this (post|article|page|story) has been (viewed|read|seen) # times",
		"# (views|shares|likes|reads|comments) # (views|shares|likes|reads|comments)",
		"# (views|shares|likes|reads) # (views|shares|likes|comments|reads) # (views|shares|likes|comments|" +
			"reads)",
		"# people (like this|like this post|reacted|are reading this|found this helpful)", "total views",
		"post views",
	},
	ReadingTime: {
		"# (min|mins|minute|minutes|m|sec|secs|second|seconds) (read|reading|reading time|to read|reads|" +
			"video|listen|watch|watch time)",
		"# (min|mins|minute|minutes) (of|) (read|reading|listening) (time|)",
		"(reading|read|estimated reading|estimated read|est reading) time (is|about|approx|approximately|) # " +
			"(min|mins|minute|minutes|m)",
		"(approximate reading time|average reading time) (is|about|approx|approximately|) # (min|mins|minute|" +
			"minutes|m)",
		"(reading|read|estimated reading) time (less than|under) (a|one|#) (min|minute|minutes)",
		"(less than|under) (a|one|#) (min|minute|minutes) read", "time to read # (min|mins|minute|minutes)",
		"(reading|read) time", "# words # (min|minute|minutes) read",
	},
	PressContact: {
		"also from this (source|company|issuer)",
		"(explore|) more releases in *",
		"(forward looking|safe harbor|safe harbour) (statements|statement) (*4|)",
		"(media|press|investor|investors|investor relations|pr|public relations|news media|communications|" +
			"company|corporate|analyst) (contact|contacts|inquiries|enquiries|relations|inquiries contact|" +
			"enquiries contact|relations contact|office contact):*",
		"contacts (for|) (media|the media|press|investors):*",
		"(media|press|investor) (inquiries|enquiries|contact|contacts) *8",
		"for (media|press|more|further|additional|interview|all media|general) (inquiries|enquiries|" +
			"information|info|details|queries|questions|requests) * (contact|email|call|reach) *",
		"for (media|press|more|further|additional|interview|all media|general) (inquiries|enquiries|" +
			"information|info|details|queries|questions|requests) (please|) (contact|email|call|visit) *",
		"for (media|press) (inquiries|enquiries|information|queries) *",
		"for (more|further|additional) information:*", "(for|) (media|press) (inquiries|enquiries|queries)",
		"(view|see|read) (original|the original|source) (content|version|release) *",
		"view source version on *",
		"source * (inc|corp|ltd|llc|plc|ag|gmbh|corporation|company|group|holdings|foundation|association|" +
			"university|limited|institute)",
		"(forward looking|cautionary) (statements|statement|information|note)",
		"(safe harbor|cautionary) (statement|statements|note) *14", "safe harbor",
		"cautionary (note|statement) (regarding|about|concerning|on) *8",
		"notes to (editors|editor|the editor|media)", "(for immediate release|for release):*", "-end-",
		"-ends-", "press (release|kit|office|room|pack) (distributed|provided|issued) by *",
		"distributed by *6", "press (kit|office|room)",
		"this (press release|news release|release) (contains|may contain|includes) forward looking *",
		"multimedia (available|) at *", "photo(s|) accompanying this (announcement|release) *",
		"a photo accompanying this announcement *", "logo - *3",
	},
	PrintEmail: {
		"(add|save) to (my|your|) calendar", "(save|saved) (this|) (job|event|recipe|property|listing)",
		"(print|save|pin|email) (the|this|) recipe",
		"print", "print (this|article|page|story|friendly|version|post|edition|email|friendly version|recipe)",
		"print (this|the|) (article|page|story|post|recipe|entry)", "printer friendly (version|page|)",
		"printable version",
		"(email|e-mail|mail|send) (this|the|) (article|page|story|post|link|to a friend|by email|via email)",
		"(email|e-mail|send) (this|it) to a friend", "(save|download|export|view|open) (as|to|in|) (pdf|a pdf)",
		"download (the|) (pdf|article|article as pdf|citation|full issue)", "pdf version",
		"(copy|get) (the|) (link|url|short link|shortlink|link to clipboard|embed code|share link)",
		"(link copied|copied) (to clipboard|)", "save", "bookmark", "save for later", "saved",
		"add to favorites", "add to favourites", "add to bookmarks", "read later", "add to reading list",
		"save article", "save this article", "save story", "bookmark this", "save this story",
		"remove from bookmarks", "cite", "citation", "cite this", "cite this article", "how to cite",
		"(increase|decrease|reset|change|larger|smaller) (font|text|type) (size|)", "(font|text) size:*",
		"a a a", "(dark|light|reader|reading) mode", "get citation", "permissions", "order reprints",
		"reprints (and permissions|)", "republish (this article|)",
		"print (e-mail|email) feeds", "e-mail this",
		"(print|email|e-mail|save) this", "(email|e-mail|send) this (article|story|page|item) to (a friend|friends|someone)", "(printer|print) friendly format", "page tools", "(print|email) these lyrics",
		"(send|e-mail|email) to (printer|a friend)", "tell a friend (about this (item|product|page|site)|)",
	},
	Skip: {
		"(skip|jump|go|scroll) (directly|straight|) to (the|) (main|primary|page|) (content|navigation|" +
			"search|footer|sidebar|menu|header|main|article|results|bottom)",
		"(skip|jump) to (comments|table of contents|recipe|section|content area|end of carousel|next section)",
		"skip (links|navigation|header|this ad|nav|past newsletter promotion|promotion)",
		"after newsletter promotion", "jump to:*",
		"(open|close|toggle|show|hide|main|mobile|site|global) (the|) (main|mobile|site|search|) (menu|" +
			"navigation|nav|sidebar|search|search bar)",
		"jump to (the|) recipe",
	},
	BackToTop: {
		"(back|return|go|scroll|jump|up) (to|) (the|) top (of page|of the page|)", "to (the|) top",
		"top of (the|) page", "scroll up", "page top", "↑ top",
	},
	Login: {
		"(log|sign) (in|out|on|up|off) (now|here|to continue|to your account|to my account|or register|or " +
			"sign up|with facebook|with google|with apple|with email|free|for free|today|to follow|to save|" +
			"to view|to your profile|)",
		"(login|logout|signin|signup|register|registration) (now|here|free|for free|or register|)",
		"(login|sign in|log in) (/|or|and|&|) (register|sign up|join|create account|create an account)",
		"(create|open|get|register for|sign up for) (a|an|your|) (free|new|) account (now|today|)",
		"(forgot|lost|reset|forgotten) (your|my|the|) (password *4|password)",
		"(forgot|lost) (your|) (username|user name)", "remember me", "(my|your) (account|profile|settings)",
		"(already|) (have|not having|don't have|do not have) an account *6",
		"(already|) (have|don't have) an account",
		"(already|not) (a member|a member yet|registered|registered yet) *4",
		"(already|not) (a member|a member yet|registered|registered yet)", "user name", "username", "password",
		"username or email", "username or email address", "confirm password", "show password",
		"(please|) (log|sign|login) (in|) to (continue|continue reading|access|view|read|your account) *4",
		"new (user|here|member) *4",
		"(continue|sign in|sign up|log in|connect) with (google|facebook|apple|twitter|email|microsoft|" +
			"linkedin)",
		"welcome back", "keep me (logged|signed) in", "join (now|for free|free|us|us now|today|the community)",
		"become a (registered user|contributor)",
	},
	MostRead: {
		"(most|top|best) (read|popular|viewed|shared|commented|recent|watched|liked|discussed|emailed|" +
			"clicked|trending|searched|talked about|loved|visited) (articles|stories|posts|news|videos|pages|" +
			"topics|in *4|on *4|today|this week|now|of the week|)",
		"(top|latest|breaking|popular|trending|recent|hot|more top|today's|latest top|latest breaking|" +
			"featured|today's top) (stories|news|headlines|articles|posts)",
		"(top|latest|recent|popular) (posts|articles|stories|news|headlines) (&|and) (posts|articles|stories|" +
			"news|headlines|pages|comments)",
		"trending (now|)",
		"popular (this week|this month|now|today|posts|articles|stories|pages|categories|tags)",
		"news (in|) (brief|feed|ticker|headlines)", "(latest|breaking) news:*",
		"today's (news|top stories|headlines|most read|paper|top news)", "headlines", "what's trending",
		"(happening|live) now", "just in", "news feed", "popular posts from this blog", "popular posts",
		"recent comments", "recent posts", "blog archive", "archives", "top posts & pages",
		"top posts and pages", "blogroll", "tag cloud",
		"(sports|business|science|world|national|local|technology|entertainment|health|politics) headlines",
	},
	Copyright: {
		"reuse this content",
		"copyright", "copyright (notice|policy|information|info)", "copyright *8 all rights reserved *",
		"copyright *8 all rights reserved", "© * all rights reserved *", "© * all rights reserved",
		"(all|) rights reserved *", "all rights reserved", "no part of this * may be reproduced *",
		"this material may not be (published|reproduced) *",
		"(this|the) (content|material|article|story) (is|may) (subject to|protected by|not be) (copyright|" +
			"reproduced|published|copied) *",
		"(content|text|article|this work|images) (is|are) (available|licensed) under (a|the|) creative " +
			"commons *",
		"this work is licensed under *", "reproduction (in whole|without|is) *",
		"(reprinted|republished|used) with permission *", "licensed (from|under) *10", "© copyright",
		"all lyrics are (the|) property *",
	},
	Legal: {
		"(sign|view|read) (my|our|the) guestbook",
		"(mail|e-mail|email|contact) (the|our|) webmaster",
		"do not sell (or share|) my (personal|) (information|data|info) (*4|)",
		"terms", "terms conditions", "terms and conditions", "terms of use", "terms of service",
		"terms of sale", "user agreement", "legal", "legal notice", "legal information", "disclaimer",
		"disclaimers", "imprint", "accessibility", "accessibility statement", "sitemap", "site map",
		"site index", "careers", "jobs", "press", "advertise", "contact", "contacts", "contact us",
		"contact me", "about us", "about me", "who we are", "our team", "our story", "faq", "faqs", "help",
		"help center", "help centre", "feedback", "send feedback", "privacy", "privacy policy",
		"privacy notice", "privacy statement", "privacy terms", "privacy and cookies", "privacy cookies",
		"privacy cookie policy", "cookie policy", "cookies policy", "cookies", "cookie statement",
		"terms privacy", "privacy & terms", "code of ethics", "code of conduct", "editorial policy",
		"editorial guidelines", "corrections policy", "corrections", "ethics policy", "community guidelines",
		"ad choices", "adchoices", "advertise with us", "work with us", "work for us", "write for us",
		"masthead", "newsroom", "ownership", "refund policy", "return policy", "shipping policy", "returns",
		"customer service", "modern slavery statement", "dmca", "eula", "partners", "policies", "rss",
		"subscriptions", "subscriber services", "newsletters", "archive", "archives", "e-edition",
		"classifieds", "obituaries", "california privacy rights", "powered by wordpress",
		"proudly powered by wordpress", "powered by *3", "theme by *4",
		"(website|site|web) (design|designed|development|developed) by *4", "designed by *4",
		"(privacy policy|terms of use|terms of service|contact us|about us|terms) (privacy policy|terms of " +
			"use|terms of service|contact us|about us|contact|sitemap|cookie policy) *8",
		"freedom of information", "site information navigation", "your ad choices", "do not sell my info",
		"powered by (blogger|discourse|phpbb|ghost|substack|drupal|joomla)",
		"powered by discourse best viewed with javascript enabled", "powered by phpbb *6", "theme images by *4",
		"theme by *3 powered by *3", "proudly powered by wordpress *6",
		"create a website or blog at wordpress com", "blog at wordpress com", "a wordpress com website",
		"report this content", "view site in reader", "manage subscriptions", "collapse this bar",
		"report abuse", "(privacy|terms) (privacy|terms|collection notice|help|status|about) *6",
		"contact webmaster", "all times are *4", "delete cookies", "delete all board cookies", "board index",
		"contact the team",
		"this (page|site) (is|) hosted by *", "get your own free (home page|homepage|web site|website|site) *",
		"this page is maintained by *", "site (designed|maintained|designed and maintained) by *",
		"this (document|archive|page|list) was generated (by|using|on|from|with) *",
	},
	Donate: {
		"support (our|independent|quality|local|free) (journalism|reporting|work|newsroom):*",
		"become (a|our) (patron|supporter|backer|sustaining member) *8",
		"become (a|our) (patron|supporter|backer)",
		"* is funded by (people like you|readers like you|our readers|you our readers) *",
		"*16 please consider (becoming a member|making a donation|making a contribution|donating|supporting us|supporting our work|a donation) *",
		"if you value *20 (please consider|support us|become a member|donate) *",
		"donate", "donate (now|today|here|online|monthly|to *6|via *4)",
		"(support|fund|back) (our|independent|local|quality|my|nonprofit) (journalism|work|journalists|" +
			"reporting|newsroom|site|blog|independent journalism|local journalism) *16",
		"(support|fund|back) (our|independent|local|quality|this|my|nonprofit) (journalism|work|journalists|" +
			"reporting|newsroom|mission|site|blog|independent journalism)",
		"support (us|me|us now|us today|me on *3|us on *4|@ today)",
		"(make|give) (a|your) (tax deductible|) (donation|contribution|gift) (now|today|)",
		"become a (member|supporter|patron|sustaining member|donor|friend|paid subscriber) *6",
		"become a (member|supporter|patron|sustaining member|donor|friend|paid subscriber)",
		"buy (me|us) a (coffee|beer)",
		"(please|) consider (donating|making a donation|a donation|supporting|becoming) *",
		"we (need|rely on|depend on) (your|reader|readers) (help|support|donations) *",
		"your (support|donation|contribution|gift) (makes|helps|will help|keeps) *16",
		"(one time|monthly|annual) (donation|gift|contribution)", "(contribute|give|chip in) (now|today|)",
		"if you (like|liked|enjoy|enjoyed|appreciate|value) (this|our|what) * (donating|donation|subscribing|" +
			"supporting|support|share it|sharing|newsletter|subscribe) *",
		"other amount", "buy me a coffee at *4", "enjoyed this buy me a coffee", "like my work *6", "tip jar",
	},
	Paywall: {
		"subscribe (now|today|) to (our|the) *4 (edition|e-edition|epaper|e-paper|magazine|paper) (for|to) *",
		"(if you are|if youre) (seeing|reading) this (message|notice) *",
		"(if you are|if youre) (already|) a (subscriber|member|premium member) *",
		"(subscribe|register|sign up|log in|sign in|join) (now|today|) to (continue|keep|read|unlock|access|" +
			"get|view|finish) (reading|this|the|full|all|more|unlimited|our|access) *",
		"(subscribe|register|sign up|log in|sign in) to (continue|keep|read|unlock|view|finish) (reading|on|" +
			"this article|this story|the full article|the full story|the rest)",
		"(already|not) a (subscriber|subscriber yet|paid subscriber|digital subscriber) *6",
		"(already|not) a (subscriber|subscriber yet)", "(subscribers|members) only",
		"subscriber (exclusive|only|content|only content)", "for subscribers (only|)",
		"(premium|exclusive) (content|article|story|for subscribers)",
		"you (have|'ve|have now) (reached|read|used|viewed) (your|all|#|the|the maximum|the limit) *",
		"you've reached your *",
		"(#|no|you have #|you've got #) (free|) (articles|article|stories) (left|remaining) *4",
		"(#|no|you have #) (free|) (articles|article|stories) (left|remaining)",
		"(get|start|try|begin) (your|a|) (free|) (trial|unlimited access|full access|# month|digital access) " +
			"*8",
		"(get|start|try|begin) (your|a|) (free|) (trial|unlimited access|full access|digital access)",
		"(unlock|get) (unlimited|full|all|this|instant) (access|article|digital access) *6",
		"(view|see|choose|compare) (our|) subscription (options|plans|offers)",
		"subscribe (for|from|at) (only|just|as little as|) # *6",
		"(to|) (continue|keep) reading (this|the|) (article|story|) (please|) (subscribe|log in|register|" +
			"sign in|become) *",
		"to (read|access|view|unlock) (the|this|full|more) * (subscribe|log in|register|sign in|login|" +
			"subscription) *",
		"cancel (anytime|any time)",
		"this is a (premium|subscriber only|subscribers only|members only) (article|story|post)",
		"billed (monthly|annually|yearly|as #) *4",
		"(this|the) (article|story|content|page|post|section|feature) is (for|only for|exclusive to|" +
			"exclusively for|available to|available only to|only available to|reserved for|limited to|" +
			"restricted to) (paid|our|paying|premium|) (subscribers|members|registered users|registered " +
			"readers|supporters) *12",
		"(this|the) (article|story|content|page|post|section|feature) is (for|only for|exclusive to|" +
			"exclusively for|available to|available only to|only available to|reserved for|limited to|" +
			"restricted to) (paid|our|paying|premium|) (subscribers|members)",
		"this post is for (paid|paying|) subscribers", "member only story",
	},
	AppPromo: {
		"for (the|all the|more) (latest|breaking|top) *4 download *",
		"(download|get|install|try|open in|read in|use) (our|the|@|free) (free|new|mobile|news|) (app|apps|" +
			"application) *",
		"(download|get|install|try|open in|read in|use) (our|the|free) (free|new|mobile|news|) (app|apps|" +
			"application)",
		"(download|get|install|open) (app|the app|our apps)",
		"(available|download|get it|download it) on (the|) (google play|app store|apple app store|itunes) *6",
		"(available|download|get it|download it) on (the|) (google play|app store|apple app store|itunes)",
		"(our|mobile) apps", "scan the qr code *",
		"(for|get) (the|) (latest|breaking) (news|updates) * (download|app) *",
		"(enable|turn on|allow|get) (push|breaking news|) (notifications|alerts)",
		"(continue|open|read) in (the|) app", "add to home screen", "get the app", "get app",
		"(read|get) the substack app", "open in app", "get the latest *6 on your phone",
	},
	Navigation: {
		"menu", "main menu", "home", "homepage", "home page", "search",
		"search (for:*|here|this site|this website|site|the site|our site|query|results|form|button|icon|" +
			"term|term:*)",
		"close",
		"close (menu|search|this|modal|dialog|window|popup|this module|x|this dialog|sidebar|alert|banner)",
		"navigation", "(main|site|primary|footer|secondary) (navigation|menu)", "sections",
		"(all|browse|more|explore) (sections|categories|topics|news|channels|articles|posts|stories|by topic|" +
			"by category)",
		"(expand|collapse|toggle) (child|sub|submenu|all|section|dropdown|child menu|this section|menu)",
		"footer", "header", "sidebar", "widget", "widgets", "primary sidebar", "site footer", "page footer",
		"footer menu", "footer links", "quick links", "useful links", "external links menu", "important links",
		"helpful links", "go", "ok", "cancel", "back",
		"(change|choose|select) (language|region|country|location|edition|your location|a language|your " +
			"language|category|month|page)",
		"edition", "languages", "(go|back|return) (back|home|to home|to homepage)", "x close", "dismiss",
		"submit", "send", "more", "less", "next", "toggle (navigation|menu|search|dark mode|submenu)",
		"watch live", "live tv", "tv (guide|schedule|listings)", "e-paper",
		"select (one|an option|category|month)",
		"(make this your|set as) (homepage|home page|start page)", "(stock|related) quotes", "market summary",
		"search (our|the) (archives|archive)", "shop by (department|category|brand)",
	},
	ShowMore: {
		"(load|show|see|view|read|display|get|find|browse|discover) (more|all|less|full|fewer|older|newer) " +
			"(articles|article|posts|stories|story|news|comments|results|videos|photos|items|products|" +
			"content|info|details|information|replies|reviews|topics|here|posts by *4|events|jobs|headlines|" +
			"updates|on *4|about *4|in *4|from *4|)",
		"(continue|keep) reading (→|:*|this article|this story|the story|article|the main story|the article|)",
		"continue reading *16",
		"(read|view|see) (the|) (full|entire|whole|complete|original|rest of the) (story|article|post|report|" +
			"review|recipe|text|bio|interview|list|release|press release|coverage|profile)",
		"(read|view) (the|this) (article|story|post|report|review)", "(learn|find out|discover) more",
		"(learn|find out|discover) more (here|about us|»|about *4)", "more (details|info|information|»|...)",
		"(click|tap) (here|to read more|to expand|for more|to view|here for more|here to read more|here to " +
			"learn more|here for details|here for more information|to enlarge|here to view *4)",
		"(expand|collapse) (all|article|text|full text|to read)",
		"view (details|article|post|more|all|all posts|full site|profile|website|all news|the full list|all " +
			"comments|all categories|all topics|as list|gallery)",
		"(all|more) (articles|posts|stories|news|videos|topics|results|categories)",
		"full (story|article|text|coverage|list|bio|profile)", "read on", "more …",
		"see (all|more|full bio|details)", "older posts", "read article", "read story", "read post",
		"tap to read full story", "read more »", "jump to recipe print recipe", "jump to recipe",
		"print recipe", "read more of this post", "see more", "keep reading with *6", "more from medium",
		"recommended from medium", "see all from @", "see more recommendations", "written by @ # followers *6",
	},
	Byline: {
		"by @", "by @:*",
		"(written|posted|published|reported|words|text|story|article|reviewed|authored|submitted|contributed|" +
			"compiled|edited|fact checked|medically reviewed|reporting|produced) (by|): @",
		"(written|posted|published|reported|words|text|story|article|reviewed|authored|submitted|contributed|" +
			"compiled|edited|fact checked|medically reviewed|produced) by @",
		"(written|posted|published|authored|reviewed|edited) by @:*", "author @",
		"(staff|special|senior|contributing|guest|web|associated press|news) (writer|correspondent|reporter|" +
			"editor|contributor|desk|staff)",
	},
	PublishedOn: {
		"(published|posted|updated|last updated|modified|last modified|created|added):*",
		"(first published|originally published|publication date):*",
		"(publish date|date published|published date|release date|last edited):*",
		"(revised|last reviewed|last update|last revised|issued|uploaded|submitted|submitted on|updated on):*",
		"(published on|posted on|published at|posted at):*",
		"(updated at|last updated on|published time|date posted|article date):*",
		"(published|posted|updated|last updated|modified|last modified|created|added|first published|" +
			"originally published|submitted|revised|last reviewed|uploaded) (on|at|:|) (#|january|february|" +
			"march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|" +
			"aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|" +
			"thu|fri|sat|sun) *12",
		"(published|posted|updated|last updated|modified|added|uploaded|edited) (#|a|an|one|about #|over #) " +
			"(second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|" +
			"years) ago",
		"(#|a|an|one|about #|over #) (second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|" +
			"weeks|month|months|year|years) ago",
		"(published|posted|updated|last updated) (today|yesterday|just now)", "just now", "yesterday", "today",
		"(published|posted|updated) (on|) #",
		"this (article|post|page|story) (was|is) (more than|over|last|) (updated|modified|published|#) *",
		"(see|view) (full|all) (changes|history)", "first published", "posted by @ at # *4",
		"posted by @ (on|at) *8", "posted by @ # *6", "last updated on # *6",
	},
	Listen: {
		"(download|play) (this|) episode",
		"(listen|subscribe|follow) (to|) (us|the show|the podcast|) (on|in) *4",
		"(all|more|previous) episodes", "(read|show|view|download) (the|) transcript",
		"audio by *3",
		"listen",
		"listen (now|here|live|to article|to story|to the story|to the article|to audio|to the podcast|in " +
			"the app|on *4|to this page)",
		"listen to (this|the) (article|story|post|episode|audio|audio version|page|text|report|news) *",
		"listen to (this|the) (article|story|post|episode|audio|audio version|page|text|report|news)",
		"(audio|listen) (version|article|player|available)",
		"(your browser does not support|this is) (the|an) (audio|ai) (element|generated) *4",
		"hear this (article|story)",
		"play (audio|article|podcast|episode|this article|in new window|all|next|now)",
		"(this|the) (audio|article|voice) (is|was) (auto generated|automatically generated|read by *|" +
			"generated by *)",
		"text to speech", "(pause|play|stop) (listening|reading|)", "mute", "unmute", "play video",
		"pause video", "playback speed", "audio player", "now playing", "current time #", "duration #",
		"fullscreen", "full screen", "exit fullscreen", "this voice is *", "# (min|mins|minutes|minute) listen",
		"subscribe to (the|our) podcast",
	},
	Gallery: {
		"watch now",
		"(view|open|see|show|launch|close|hide|full|photo|image|picture|start|more) (photo|image|picture|" +
			"full|) (gallery|galleries|slideshow)",
		"(#|view #|view all #|see all #|all|more|see all|view all) (photos|pictures|images|pics|slides|" +
			"videos|more photos|more images)",
		"(gallery|slideshow|photos|videos|photo gallery):*",
		"(enlarge|expand|zoom|view|open|show|hide|toggle|click to enlarge|tap to enlarge|open full size|view " +
			"full size|view larger|see full size|download) (this|) (image|photo|picture|caption|image in " +
			"fullscreen|images)",
		"(click|tap) (on|) (the|) (image|photo|picture|to) (to|) (enlarge|zoom|expand|view larger|view full " +
			"size) *4",
		"(click|tap) to (enlarge|zoom)", "(image|photo|picture|slide|figure) # (of|/) #",
		"(image|photo|picture|slide) # (of|/) #:*",
		"(watch|play|see|view) (the|this|full|) (video|trailer|clip|full video|video above|video below) " +
			"(here|below|above|now|)",
		"(hide|show|toggle) (caption|captions|transcript)", "(hide|show) caption *30", "i? previous image",
		"(previous|next) (image|photo|slide|picture)", "image # #", "photo gallery:*", "fullscreen image",
		"view in gallery", "# of #", "# of # (photos|images|slides)",
		"(watch|see) (the|) (video|clip) (above|below)", "video", "pictures",
		"(image|photo|picture)",
	},
	Rating: {
		"(did|have) you (make|made|try|tried) this (recipe|dish|project|pattern) *12",
		"(did|have) you (make|made|try|tried) this (recipe|dish|project|pattern)",
		"(leave|give) us (a|) *2 (star|stars) *4", "(please|) leave (us|) a review *6",
		"(rate|review) (this|the|our) (article|post|page|story|recipe|content|product|item|book|item|movie)",
		"(was|is|did you find) this (article|page|post|answer|content|information|review|story|) (helpful|" +
			"useful|interesting|informative) *6",
		"(was|is|did you find) this (article|page|post|answer|content|information|review|story|) (helpful|" +
			"useful|interesting|informative)",
		"(how|how would you) (useful|rate|helpful|satisfied) (was|is|this|are) *6",
		"(#|no) (votes|vote|ratings|rating|reviews|review|stars|star|customer reviews|votes so far)",
		"click on a star to rate it", "average rating:*", "vote count:*", "no votes so far *", "your rating:*",
		"your rating", "overall rating:*", "user rating:*", "reader rating:*", "rating:*", "# out of #",
		"# / # stars", "# of # (found this helpful|people found this helpful|people found this review helpful)",
		"(yes|no) (yes|no)", "average # (out of|/) # *6",
		"(did|do) you (like|enjoy) this (article|post|story|page) *6",
		"(did|do) you (like|enjoy) this (article|post|story|page)",
		"(submit|write|leave|add) (a|your) (review|rating|feedback|vote)",
		"we are sorry that this post was not useful *8", "let us improve this post *4",
		"as you found this post useful *12", "# stars # *4",
		"(thanks for|thank you for) (voting|your vote|your feedback|rating) *6", "thanks for your feedback",
		"thank you for your feedback",
		"(tried|made|did you make) this recipe:*", "(tried|made|did you make) this recipe *12",
		"(did|does) this (answer|article|page) (help|solve) *5",
		"did you find (what you were looking for|what you needed|this page useful|the answer *4)",
		"(today's|reader|online|quick|instant|web|daily|weekly) poll", "(view|current|see) (poll|) results", "rate it",
	},
	Contents: {
		"(table of|) contents", "table of contents (hide|show|toggle|#|open|close|:*)",
		"contents (hide|show|toggle)",
		"(in|on|inside) this (article|page|post|guide|story|section|chapter|issue|document|tutorial|review|" +
			"lesson|blog post|recipe|series):*",
		"(what's|what you'll find|what is) in this (article|guide|post)",
		"(article|page|post|quick|document) (contents|navigation|outline|links|sections)",
		"jump to (section|a section):*", "(hide|show) (contents|table of contents|outline)",
		"(key|main) (sections|topics) (in|of) this (article|guide)",
		"(key events|key moments|at a glance contents|jump to)",
	},
	TranslateSwitch: {
		"(read|view|see|available|open|switch|read this|read this article|read this story|also available|" +
			"this article is available|this story is available|leer|read it) (in|to) (english|spanish|french|" +
			"german|portuguese|italian|arabic|chinese|russian|hindi|turkish|urdu|bengali|japanese|korean|" +
			"indonesian|vietnamese|ukrainian|polish|dutch|hebrew|persian|español|deutsch|français)",
		"(available|also available|read this|read) in (other|multiple) languages:*",
		"(available languages|also available in): *8", "(other|all) languages", "translate", "translations",
		"translation", "translated by google", "google translate", "powered by google translate",
		"select language", "choose language", "change language", "view original language", "original text",
		"rate this translation", "translate (this|this page|page|article|tweet|post|to english)",
		"(this|the) (article|page|text|story) (was|is|has been) (machine|automatically|auto|ai) translated *",
	},
	ReportError: {
		"(report|submit|suggest|spot|spotted|found|see|notice|noticed|find) (a|an|any|) (error|errors|" +
			"mistake|mistakes|typo|typos|correction|corrections|problem|issue|broken link|inaccuracy|bug)",
		"if you (find|found|notice|noticed|see|spot) (a|an|any|) (error|errors|mistake|mistakes|typo|typos|" +
			"inaccuracy|spelling error) * (ctrl|select|let us know|report|contact|email|click|tell us|" +
			"highlight) *",
		"(request|report|submit) (a|) (correction *4|correction)",
		"(report|flag) (this|) (article|page|image|video|story)",
		"suggest (an edit|edits|edit|changes|a correction)",
		"(send|give|share) (us|) (your|) (feedback|a correction|corrections)", "report an issue",
		"let us know (about|if) * (error|mistake|typo|correction) *",
		"(report|submit|suggest|spot|spotted|found|see|notice|noticed|find) (a|an|any|) (error|errors|" +
			"mistake|mistakes|typo|typos|correction|corrections|problem|issue|broken link|inaccuracy|bug) " +
			"(in this|on this|with this|here) (article|story|post|page|recipe|)",
		"(spot|spotted|see|found|notice|noticed|find) (a|an|any|) (error|errors|mistake|mistakes|typo|typos|" +
			"inaccuracy|spelling error) * (ctrl|select|let us know|report|contact|email|click|tell us|" +
			"highlight) *",
		"found a mistake edit this page",
		"report (an ad|this ad|broken link|a broken link)",
	},
	Disclaimer: {
		"this (article|story|post|page) is (more than|over|at least) *3 (old|years old|months old)",
		"(this|the) (post|article|page|site|content|story) (contains|includes|has) (references|links) to (products|partners|services|offers) *",
		"(we|i) (may|might) (receive|earn) (compensation|commission|a commission|commissions) (when|if|for|from) *",
		"disclaimer:*", "disclosure:*",
		"(affiliate|advertising|advertiser|full|editorial|financial) (disclosure|disclaimer|disclosures|" +
			"statement|note):*",
		"(this|the) (post|article|page|site|content|story|blog) (may|might|can|) (contain|contains|include|" +
			"includes) (affiliate|sponsored|amazon|paid|referral) *",
		"(this|our) (site|website|page|article|content) (is|are) (supported|funded|reader supported) *",
		"(please|) (note|be advised) (that|) this (article|post|page) (contains|may contain) affiliate *",
		"past performance is (not|no) *",
		"(we|i|this site|our site|this website|our editors) (may|might|could|can|) (earn|receive|get|be paid|" +
			"make|collect) (a|an|some|) (small|affiliate|modest|) (commission|commissions|compensation|" +
			"referral fee|from qualifying purchases) *",
		"(as an amazon associate|as amazon associates|amazon associate) *",
		"(if|when) you (buy|click|purchase|make a purchase|shop) *20 (we|i) (may|might|could|can|) (earn|" +
			"receive|get|make) *4 (commission|commissions|fee) *",
		"(this|the) (article|post|content|page|site|information|website|blog|material|video) *8 (for|only " +
			"for) (informational|educational|entertainment|general information|information) (and *3|) " +
			"purposes *",
		"(this|the) (article|post|content|page|site|information|website|blog|material|video) *4 not " +
			"(constitute|intended as|meant as|provide|be construed as|a substitute for) *4 advice *",
		"the information (provided|contained|presented|on this site) *8 (advice|informational purposes|" +
			"guidance|constitute) *",
		"(nothing|none of *4) (in this|on this) (article|site|post|page) (is|should|constitutes) *",
		"(not|this is not|this does not constitute) (financial|investment|medical|legal) advice *",
		"(not|this is not|this does not constitute) (financial|investment|medical|legal) advice",
		"(the|all|) (views|opinions|views and opinions|opinions and views) expressed (in|by|here|on|are|" +
			"herein|above) *",
		"trading *4 (carries|involves) *4 risk *8", "prices (are|were) (correct|accurate) *",
		"prices (and availability|) (are|) subject to change *",
		"(the fine print:|) the following comments are owned by *",
		"*4 (is|are) not responsible for the content of external *",
	},
	Shopping: {
		"(book|request|arrange|schedule) a viewing",
		"(contact|email|call) (the|) (agent|agency|seller|landlord)", "(mortgage|repayment) calculator",
		"(apply|apply for this job) (now|online|here)", "create (a|) (job|) alert",
		"(similar|related) (jobs|vacancies|properties)",
		"(add|added|move|save) to (cart|bag|basket|wishlist|wish list|favorites|favourites|compare|trolley|" +
			"registry|my list)",
		"(buy|shop|order|pre order|preorder|check price|see price|view deal|see deal|get deal|see it|view " +
			"offer|check availability|book) (now|it now|today|here|online|at amazon|on amazon|at *3|on *3|" +
			"again|this)",
		"(view|shopping|your|my|go to|open|update|empty) (cart|basket|bag|shopping cart|trolley)", "checkout",
		"check out", "proceed to checkout", "continue shopping", "continue to checkout", "your cart is empty",
		"cart", "basket", "cart #", "wishlist", "my wishlist", "wish list", "in stock", "out of stock",
		"sold out", "low stock", "only # left", "only # left in stock", "# in stock", "currently unavailable",
		"add to cart #", "limited stock", "back in stock", "notify me when available", "quick view",
		"quick shop", "quick buy", "select options", "choose options", "choose an option", "select size",
		"size guide", "size chart", "free shipping", "free delivery", "free returns", "free shipping on *",
		"free delivery on *", "free shipping over *", "shipping calculated at checkout", "tax included",
		"sale price", "regular price", "original price", "unit price", "save #", "sku:*", "qty:*", "qty",
		"quantity:*", "customer reviews", "write a review", "add to compare", "in stock *3", "store locator",
		"find a store", "gift cards", "gift card", "track (my|your|) order", "order status",
		"shipping (and|&|) returns", "returns (and|&|) (exchanges|refunds)", "secure checkout",
		"money back guarantee", "frequently bought together", "customers (who|also) (bought|viewed|liked) *",
		"customers also (bought|viewed|liked)", "recently viewed", "recently viewed (items|products)",
		"view product", "view products", "product details", "shop all", "shop the (look|collection|story)",
		"see options", "today's best deals", "view at *3", "check price at *3",
	},
	Browser: {
		"(this (site|page) is|) best (viewed|seen|experienced) (with|in|using|at|on) *",
		"(optimized|optimised|designed) for (netscape|internet explorer|ie|firefox|mozilla|1024|800|640) *",
		"(please|) (enable|turn on|activate|allow) (javascript|java script|js|cookies and javascript|" +
			"javascript and cookies) *",
		"(please|) (enable|turn on|activate|allow) (javascript|js)",
		"(javascript|java script) (is|must be|seems|appears|needs|required|has been) *",
		"javascript (required|disabled)", "you need (to|) (enable|best|) javascript *",
		"this (site|page|website|app|application|form|content|feature) (requires|needs|works) (to|) (enable|" +
			"best|) javascript *",
		"(your|this|the) (browser|device) (does not|doesn't|is not|isn't|is out of date|is outdated|cannot|" +
			"can't|is no longer|version) *",
		"(you are|you're) using (an|a) (outdated|old|unsupported|older|out of date|ad blocker|adblocker) *",
		"(it looks like you are|it seems you are|it looks like you're) using (an|a) (outdated|old|" +
			"unsupported) *",
		"it looks like you are using (an|a) (older|out of date|ad blocker|adblocker) *",
		"(it seems you are|it looks like you're) using (an|a) (older|out of date|ad blocker|adblocker) *",
		"(please|) (upgrade|update) your browser *",
		"(checking|verify|verifying|please verify|confirm) (your browser|you are human|you are not a robot|" +
			"if the site connection *|that you are human) *",
		"checking your browser", "verify you are human", "are you a robot", "access denied", "just a moment",
		"please wait", "one moment please", "one more step", "too many requests", "page not found",
		"404 not found", "error 404",
		"(this|the) video (is unavailable|cannot be played|is not available|can't be played)",
		"(to|) view this video please enable *", "no compatible source was found *4",
		"(media|video) (error|player error) *6", "an error (has|) occurred *8", "something went wrong *6",
		"something went wrong", "(please|) try again later", "(refresh|reload) (the|this|your|) (page|browser)",
		"(sorry|) (this|the|your) (video|content|page|media|file|image) (is|could|cannot|can't|isn't) (not|" +
			"currently|no longer|) (be|) (available|unavailable|played|loaded|supported|found|displayed) *12",
		"(sorry|) (this|the|your) (video|content|page|media|file|image) (is|could|cannot|can't|isn't) (not|" +
			"currently|no longer|) (be|) (available|unavailable|played|loaded|supported|found|displayed)",
		"best viewed (with|in|at) *", "this (page|site) is best viewed *",
	},
	Loading: {
		"refresh",
		"loading",
		"loading (…|more|comments|content|please wait|article|ad|page|posts|results|video|player|next " +
			"article|more stories|data)",
		"please wait", "one moment", "processing", "fetching", "buffering", "still loading", "video loading",
	},
	Sorting: {
		"(sort|order|filter|group|show|view|display|refine|browse) by:*",
		"(sort|filter|order) (by|) (relevance|date|newest|oldest|price|popularity|name|rating|latest|best|" +
			"top|most recent|category|topic|type|year|brand)",
		"(newest|oldest|latest|best|top|most recent|most liked|highest rated|lowest price|highest price|most " +
			"relevant|most helpful|most voted) (first|to newest|to oldest|on top|comments)",
		"sort", "filter", "filters", "apply", "clear", "reset", "clear all", "apply filters", "clear filters",
		"reset filters", "show filters", "hide filters", "all filters", "refine", "refine results",
		"refine search", "price (low to high|high to low)", "showing (#|all #|the single) *8",
		"(#|no) (results|result|items|item|products|product|articles|posts|entries|matches) (found|for *6|)",
		"no results *6", "(items|results|posts|products) per page:*", "(list|grid) view", "default sorting",
		"(filter|search) results",
	},
	Edit: {
		"edit",
		"edit (this|page|post|section|source|history|on github|links|this page|this post|this article|this " +
			"section|this page on github|this on github|profile|entry)",
		"improve this page", "view (source|history|on github)", "view page source", "show source",
		"page source", "edit view history", "page history", "revision history", "what links here",
		"related changes", "permanent link", "page information", "cite this page", "permalink", "shortlink",
		"short link", "from wikipedia the free encyclopedia", "this page was last (edited|modified|updated) *",
		"this article is a stub *", "you can help *3 by expanding it", "citation needed", "talk page", "delete",
		"rename", "copy code", "copy", "copied", "raw", "download (code|source|zip)",
		"immutable page", "show (changes|raw text|print view)", "more actions", "delete cache", "attach file",
		"edit text of this page", "view other revisions",
	},
	Tip: {
		"(got|have) (a|any) (news|story|confidential|) (tip|tips|story|story idea|news tip|confidential tip|" +
			"tip for us) *",
		"(got|have) (a|any) (news|story|confidential|) (tip|tips|story idea|news tip|story)",
		"(send|submit|share|email) (us|) (a|your|) (news|story|confidential|) (tip|tips|story ideas|story " +
			"idea|story|photos|news|news tips)",
		"(contact|email) (the|) (reporter|writer|editor|newsroom|editors|journalist)",
		"@ can be reached (at|on|via) *",
		"do you (have|know) (a|something|more|information) * (tip|contact|email|get in touch|story) *",
		"(if you have|have) (a|any|more) (tip|story|information|questions|question|comments|suggestions) * " +
			"(contact|email|reach|write|get in touch|let us know|comment) *",
		"letters to the editor", "(write|send|submit) (a|us a|your) letter (to the editor|)",
		"(contact|email|e-mail|write to) (the|) (author|reporter|writer|editor|newsroom|journalist|us|me|@) " +
			"(at|via|by email) *14",
		"reach (the|) (author|reporter|writer|editor|newsroom|us|me|@) at *14",
		"(author|reporter|writer) can be reached at *12", "send your stories and photos (now|)",
		"do you have a question for *8 (write|email|send|tell|ask) *", "do you have a question for *8",
		"* (we would|we'd) (like|love) to hear (from you|your story|your stories)",
		"* (we would|we'd) (like|love) to hear (from you|your story|your stories) *",
		"(tell|send) us (your|about your) (story|stories|photos|pictures|memories|experience) *6",
	},
	Forum: {
		"(who is online|users browsing this forum|board index|return to *4|jump to|board style)",
		"# (posts|post|replies|topics) page # of # (*4|)",
		"(quick navigation|forum jump)",
		"(bb code|smilies|html code|img code|trackbacks|pingbacks|refbacks) (is|are) (on|off)",
		"(forum actions|mark forums read)",
		"(last edited|edited) by * at *",
		"(last edited by|rep power|real name|post count):*",
		"(senior|junior|new|registered|full|super|active|veteran|regular|advanced) (member|user|poster)",
		"(all|) times are gmt *",
		"you may not (post|edit|reply|upload) *4",
		"(thread tools|search this thread|rate this thread|display modes|thread rating|similar threads|linear mode|posting permissions):*",
		"(results|posts|displaying results) # to # of #",
		"(joined|join date|messages|posts|posts #|reaction score):*",
		"(threads|registered|member since|last seen|last activity|last post|trophy points):*",
		"(total posts|topic starter|started by|thread starter):*",
		"(original poster|kudos|likes received|thanked):*",
		"(thread|topic) (starter|tools|rating|options|status|closed|author|title|is locked|replies)",
		"(click|tap) to expand",
		"(senior|junior|new|active|well known|super|gold|silver|bronze|premium|full|registered|forum|staff|" +
			"site|power) (member|moderator|user|veteran|poster)",
		"moderator", "administrator", "admin", "last edited (by|on|:) *", "last edited: *",
		"(this post|post|message) (was|has been|) (last|) edited (by|on|#) *", "not open for further replies",
		"you are not allowed to *", "thread locked", "this thread is (closed|locked) *",
		"this topic (is|was|has been) (closed|locked|archived|automatically closed) *", "you cannot reply *",
		"you (may|can) (not post|not reply) *", "post (reply|new thread|a new topic|thread|a reply)",
		"new (thread|topic|post)", "start a (new|) (topic|thread|discussion)", "ask a (new|) question",
		"ask (question|your question|the community)", "your answer",
		"(#|no|add an|accepted|best|top|post your) (answer|answers|solution)", "solved", "unanswered",
		"quick reply", "quote", "multi quote", "thanks #", "first unread", "jump to new",
		"mark (all|) (as|forums|) read", "advanced search", "today's posts", "new posts", "unread posts",
		"what's new", "search forums", "log in to reply", "you must log in or register to reply here *",
		"similar threads", "users (browsing|who are viewing|online) *", "members online", "private message",
		"send (a|) (private|) message", "view forum posts", "# # # (next|last)", "go to page", "page # of # #",
		"# of # (go to page|next|prev|next last)", "asked # *4 ago",
		"(share improve this|improve this) (question|answer)", "add a comment",
		"(edited|posted|asked|modified|replied) (by|on|at|#|about #|over #) *8",
		"(answered|viewed|active) (#|about #|over #) *6", "post by @", "post subject:*", "re: *12",
		"view unanswered posts", "view active topics", "mark topics read", "users browsing this forum *",
		"who is online", "topic starter", "last reply *4", "# posts • page # of #",
		"display posts from previous *8", "quick links faq *6", "you are not logged in *",
		"created last reply *8", "suggested topics", "new & unread topics",
		"want to read more browse other topics in *6", "there are # new topics *8", "read more in @",
		"pinned globally", "(this topic will close|this topic was automatically closed) *",
		"(#|new|all) (members|member|guests|posts|threads|topics) (online|)",
		"(best|accepted|top|most helpful|verified) answer",
		"(thread|topic|discussion|question) (started|created|opened|asked) by *4",
		"you (may|can|may not|cannot) (post|reply|edit|delete|vote) * (threads|topics|replies|posts|polls|attachments|forum)",
		"currently active users viewing this *", "users browsing this (topic|forum|thread) *", "posting rules",
		"view (previous|next) topic *4", "display posts from previous *", "goto page *", "report to moderator",
	},
	Embed: {
		"(view|see|watch) (this|more|the|) (post|profile|photo|video|tweet|reel|photos) (on|from) (instagram|" +
			"facebook|twitter|x|tiktok|threads|youtube|bluesky)",
		"(a|an|) (post|photo|video|reel) (shared|posted) by *",
		"(watch|view|see|listen) on (youtube|twitter|x|instagram|facebook|tiktok|spotify|vimeo|apple podcasts)",
		"# (views|likes|comments) # (comments|likes) (view|see) *6",
		"(this|the) (content|video|post|tweet|embed|element) (is|contains|comes from|was) * (third party|" +
			"hosted|youtube|facebook|provided by|instagram|twitter|external|imported) *",
		"(to view|to see|to show|to load|in order to view) this (content|video|post|embed|media) * (cookies|" +
			"cookie|consent|accept|settings|terms) *",
		"(allow|load|show|accept) (and|) (continue|content|external content|youtube|twitter|instagram|third " +
			"party content|tweet|video|media|map|social media|embed)",
		"(content from|external content|embedded content|recommended external content) *4",
		"tweet (embed|may have been deleted|unavailable)", "twitter embed", "youtube video",
		"end of twitter post *6", "end of (youtube|twitter|instagram) (video|post|content) *6",
		"(accept|) (tiktok|instagram|twitter|youtube|facebook) content *6",
	},
}}
