package winnow

const (
	// leastPosts is how many posts make a thread.
	leastPosts = 3
	// mostButton is the words of the longest button below a post, mostPoster
	// those of the longest line that tells who wrote one, and when.
	mostButton = 3
	mostPoster = 6
	// mostlyPosts is the least share of the sentences kept that end posts, and
	// mostOpening how many sentences the first post has at the most: readers
	// comment on a longer story.
	mostlyPosts = 0.5
	mostOpening = 4
)

// mendThread settles the posts of a thread, which flattened text shows as short
// stories with the same frame again and again: the sentence above the button that
// ends a post is a post's, labels between a button and the next sentence tell
// who wrote it.
func (c *cleaner) mendThread() {
	if c.kind != ArticlePage && c.kind != ForumPage {
		return
	}
	c.mendAnswers()
	button := c.postButton()
	if button == "" {
		return
	}
	blocks := c.blocks.Blocks
	for k := int32(1); k < c.blocks.All().Hi; k++ {
		if blocks[k].Text != button {
			continue
		}
		if c.isOutvoted(k-1) && endsInStop(&blocks[k-1]) && c.pieces.Says(k-1) == 0 {
			c.spare(k - 1)
		}
	}
	for k := range c.blocks.All().Hi {
		if blocks[k].Text == button {
			c.takePoster(k, button)
		}
	}
}

// takePoster takes the button at line k and the labels between it and the next
// post.
func (c *cleaner) takePoster(k int32, button string) {
	blocks := c.blocks.Blocks
	for n := c.blocks.All().Hi; k < n; k++ {
		if c.kept(k) {
			c.takeLine(outvoted, k)
		}
		next := k + 1
		if next >= n || next+1 < n && blocks[next+1].Text == button || !c.tellsPoster(next) {
			return
		}
	}
}

// tellsPoster reports whether line k may tell who wrote a post, and when; a time
// of day alone heads an entry of a live blog.
func (c *cleaner) tellsPoster(k int32) bool {
	b := &c.blocks.Blocks[k]
	return (isLabel(b) || b.Letters == 0) && b.Length() <= mostPoster && !isTimeOfDay(b.Text)
}

// postButton is the line that ends each post of a thread: "Reply", "Quote". It
// is told by standing again and again below sentences, whatever it says, the
// first time near the top. It is empty where the page is no thread.
func (c *cleaner) postButton() string {
	blocks := c.blocks.Blocks
	times, first, most, sentences := map[string]int{}, map[string]int{}, "", 0
	for k := 1; k < len(blocks); k++ {
		b := &blocks[k]
		if c.taken[k] < 0 && endsInStop(b) {
			sentences++
		}
		if b.Length() > mostButton || !isLabel(b) || b.Digits > 0 || !endsInStop(&blocks[k-1]) {
			continue
		}
		if times[b.Text]++; times[b.Text] == 1 {
			first[b.Text] = sentences
		}
		if times[b.Text] > times[most] {
			most = b.Text
		}
	}
	if times[most] < leastPosts || first[most] > mostOpening || float64(times[most]) < mostlyPosts*float64(sentences) {
		return ""
	}
	return most
}
