package phrase

// common is what sites of all languages write: names of networks and agencies, and signs.
var common = language{code: "mul", phrases: phrases{
	Share: {
		"facebook", "twitter", "x twitter", "whatsapp", "telegram", "linkedin", "pinterest", "reddit", "tumblr",
		"email", "vk", "vkontakte", "viber", "messenger", "bluesky", "threads", "mastodon", "flipboard",
		"facebook twitter *6", "facebook (x|whatsapp|linkedin) *6", "tweet", "pin it", "weibo", "line",
	},
	Follow: {
		"instagram", "youtube", "rss", "rss feed", "tiktok", "google news",
	},
	Credit: {
		"reuters", "afp", "dpa", "getty images", "ap photo", "epa", "efe", "ansa", "istock", "shutterstock",
		"unsplash", "pixabay", "pexels", "alamy", "imago", "depositphotos",
		"@ (reuters|afp|dpa|getty images|ap photo|epa|efe|ansa)",
		"@ (istock|shutterstock|unsplash|pixabay|pexels|alamy|imago|depositphotos)", "© *6",
	},
	Copyright: {
		"© # *", "copyright (©|c|) # *", "© (copyright|) * #", "© copyright *", "copyright © *",
		"c # *8 all rights reserved *", "©",
	},
	AppPromo: {
		"google play", "app store", "app gallery",
	},
	Listen: {
		"(apple|google|samsung) podcasts", "spotify", "overcast", "pocket casts", "castbox", "podcast addict",
		"stitcher", "deezer", "@ (apple podcasts|google podcasts|spotify)",
		"podcast:*",
	},
}}
