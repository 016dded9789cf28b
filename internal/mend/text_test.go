package mend_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/winnow-go/winnow"
)

// opening, middle and ending are paragraphs of one story.
const (
	opening = "The ferry to Saint Orrin has had a piano on board since the winter of 1962, when it was brought over for a wedding and nobody came to fetch it."
	middle  = "Captain Ruth Alder has it tuned every spring by a man who is paid in crossings, and who has so far saved up enough of them to reach Iceland."
	ending  = "In rough weather it plays by itself, and regular passengers say that they can tell the height of the waves from the key in which it does so."
)

// TestTextIsMended cleans pages of a headline, three paragraphs and the lines of
// each case, of which a "+" in front marks those that must stay.
func TestTextIsMended(t *testing.T) {
	for _, test := range []struct{ name, top, inside string }{
		{name: "what stands above the headline goes", top: "Island Courier\nPictures of the day\nOur readers' islands"},
		{name: "buttons of steps, not the steps", inside: "+1. Lift the lid.\nCopy\n+2. Wait for the swell.\n+3. Listen."},
		{name: "speakers and their short answers", inside: "+ALDER: It came for a wedding.\n+PIKE: Whose?\n+ALDER: Nobody knows.\nSubscribe to our newsletter\nYour email\n+PIKE: And the bride?\n+ALDER: Married."},
		{name: "entries under times of day", inside: "+14:10\n+The piano is silent. The sea is flat.\nShare this post\n+13:25\n+A low note.\nShare this post\n+12:50\n+Two notes at once, and a gull."},
		{name: "short sentences behind an advertisement", inside: "+Nobody claps.\nAdvertisement\n+“It is not a concert,” says the cook.\n+The gulls disagree."},
		{name: "a row of shouted labels", inside: "FROM THE ISSUE | OUR SHOP | THE ARCHIVE"},
		{name: "a shouted label and a headline", inside: "OUR ISLAND PODCAST: What the lighthouse keeper heard"},
		{name: "a speaker is no shouted label", inside: "+CAPTAIN RUTH ALDER: It was brought over for a wedding."},
		{name: "numbered parts", inside: "+1\n+It came over for a wedding that was held on the quay in the rain.\n+It stayed because the bridegroom had not thought of the stairs.\n+2\n+The bride moved to Norway and sent the captain a card every winter.\n+In none of them did she ask what had become of her piano."},
		{name: "years of a chronicle", inside: "+1962\n+The piano comes aboard and is tied to the railing with a rope.\n+1987\n+It is tuned for the first time, by a man who had lost a bet.\n+2004\n+A gull nests under the lid, and no one plays until the summer."},
		{name: "a review's verdict", inside: "+The touch is heavy, like the sea.\n+Score: 8/10\n+For a piano that nobody wanted it is remarkably good."},
		{name: "a caption with its credit", inside: "The piano on the upper deck in May. Photo: Nuala Pike"},
		{name: "a signature", inside: "+Please send a tuner before the autumn storms begin.\n+The captain,\n+Ruth Alder"},
		{name: "headings that are words of buttons", inside: "+Share\n+Whoever finds a tune on it has to teach it to the next watch before the ferry docks.\n+Follow\n+The second mate follows with a tambourine, at a distance that the captain has laid down.\n+Print\n+The words are printed on the back of the timetable, where there is room in the winter."},
		{name: "a button is no heading", inside: "+Whoever finds a tune on it has to teach it to the next watch.\nShare\n+The second mate follows with a tambourine, at a distance."},
		{name: "rows of data", inside: "+Waves in feet and the key, by the hour:\n+06:00 3 12\n+07:00 5 14\n+08:00 9 21"},
		{name: "what stands under numbered headings", inside: "+1. Lift the lid\n+It sticks in the rain.\n+2. Wait for the swell\n+The bass comes first.\nAdvertisement\n+3. Listen\n+Nobody claps."},
		{name: "a list of the story", inside: "+What the tuner brings aboard every spring, wrapped in a blanket:\n+two forks\n+a felt wedge\n+dry socks\n+The rest he borrows from the cook, who does not ask what for."},
		{name: "a card of labels and values", inside: "+Maker: Orrin and Sons\n+Keys: 85\n+Weight: 240 kg\n+Price: none"},
		{name: "a sentence under a teaser that names whom the story named", inside: "Related\nThe organ that went to sea and stayed there\n+Captain Ruth Alder says that she would not sell it, not even to the bride."},
		{name: "what a blank line parts from a list of teasers", inside: "Related articles\nThe organ that went to sea\n\n+“It minds the cold,” she says, “but not the passengers.”"},
	} {
		t.Run(test.name, func(t *testing.T) {
			page := test.top + "\n\nThe piano that nobody fetched from the ferry\nBy Nuala Pike\n4 May 2016\n\n" +
				strings.Join([]string{opening, middle, test.inside, ending}, "\n\n")
			var want []string
			for line := range strings.Lines(strings.Join([]string{"+" + opening, "+" + middle, test.inside, "+" + ending}, "\n")) {
				if line, stays := strings.CutPrefix(strings.TrimSpace(line), "+"); stays {
					want = append(want, line)
				}
			}
			article, err := new(winnow.Extractor).ExtractText(context.Background(), strings.ReplaceAll(page, "\n+", "\n"), winnow.Source{})
			require.NoError(t, err)
			assert.Equal(t, want, strings.FieldsFunc(article.Text, func(r rune) bool { return r == '\n' }))
		})
	}
}

// TestCommentsWithoutALabelGo reads a story with what stands below it.
func TestCommentsWithoutALabelGo(t *testing.T) {
	story := []string{opening, middle, ending}
	for _, test := range []struct {
		name, below string
		stays       bool
	}{
		{name: "name, day and time above each", below: "Two readers remember\nOle Brandt\n4 May 2016 at 18:05\nMy aunt was the bride, and she never learned to play. She said so at every birthday.\nreply\nMette Lind\n5 May 2016 at 9:12\nWe danced to it in 1974, all the way to the island and back again.\nreply\nOle Brandt\n5 May 2016 at 11:40\nThen you must have met her, because she was the one who sang."},
		{name: "in German, with the name in the line", below: "Kai Petersen schrieb am 4.5.2016 um 18:05 Uhr\nMeine Tante war die Braut, und sie hat nie spielen gelernt, obwohl sie es versprochen hatte.\nJule Timm schrieb am 5.5.2016 um 09:12 Uhr\nWir haben 1974 dazu getanzt, bis zur Insel und wieder zurück.\nHinrich Ott schrieb am 5.5.2016 um 11:40 Uhr\nDann kennen Sie sie, denn sie war es, die gesungen hat."},
		{name: "entries of a diary have no names", below: "The log of one night\n4 May 2016, 22:05\nThe lid lifts by itself when the ferry turns into the swell off the point.\n4 May 2016, 23:40\nA low note, and then the same one again, for as long as the rain lasts.\n5 May 2016, 01:15\nNothing but the engine, which has been in tune all along, says the mate.", stays: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			page := "The piano that nobody fetched from the ferry\nBy Nuala Pike\n4 May 2016\n\n" + strings.Join(append(slices.Clone(story), test.below), "\n\n")
			article, err := new(winnow.Extractor).ExtractText(context.Background(), page, winnow.Source{})
			require.NoError(t, err)
			assert.Equal(t, test.stays, strings.Contains(article.Text, lastLine(test.below)))
			assert.Contains(t, article.Text, ending)
		})
	}
}

func lastLine(text string) string { return text[strings.LastIndexByte(text, '\n')+1:] }

// TestTextOfShortLinesIsMended cleans pages without a paragraph: a poem and a
// thread, of which a "+" in front marks the lines that must stay.
func TestTextOfShortLinesIsMended(t *testing.T) {
	for _, test := range []struct{ name, page string }{
		{name: "a poem", page: "Home\nPoems\nContact\nInstructions to a lodger\n3 May 2018\n+Read more\n+slowly than the last time\n+and leave the stairs alone\n+they have been climbed enough\n+for one house\n+Close\n+what was open when you came\n+and hum a little in the dark\n+Back to top\n+they will say and mean the roof\n+where the washing is\nShare\nRelated posts\nElegy for a lift"},
		{name: "a question and its answers", page: "Deckhands ask\nLog in\nHow do I keep a piano dry at sea?\n3 May 2018\n+Ours stands near the door of the saloon and swells up every winter. What do you put under the lid?\n2 answers\nmudlark\n4 May 2018\n+Rice in a sock, changed every Sunday, and a lamp that is never switched off.\nAdd a comment\nold_keel\n5 May 2018\n+Move it away from the door.\nAdd a comment\nSimilar questions\nCan a harp be lashed to a mast?"},
		{name: "a poem and its poet", page: "Home\nPoems\nContact\nThe piano below\nRuth Alder\n+All winter we heard it,\n+one note at a time,\n+as if somebody small\n+were crossing the keys\n+with a lamp in the hand,\n+looking for matches,\n+and never found any.\nRuth Alder is the captain of a ferry and has written two books about it.\nShare\nPrint"},
		{name: "a thread", page: "Boards\nLog in\nThe piano on the ferry hums\n3 May 2018\n+It hums at night, even with the lid shut and the engine off. Has anyone heard it?\nQuote\nmudlark\n4 May 2018\n+That is the fridge in the galley, which stands against the same wall as the piano does.\nQuote\nold_keel\n4 May 2018\n+Agree with the fridge theory.\nQuote\nmudlark\n5 May 2018\n+Told you so.\nQuote\nForum rules\nPowered by an old engine"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var want []string
			for line := range strings.Lines(test.page) {
				if line, stays := strings.CutPrefix(strings.TrimSpace(line), "+"); stays {
					want = append(want, line)
				}
			}
			article, err := new(winnow.Extractor).ExtractText(context.Background(), strings.ReplaceAll(test.page, "\n+", "\n"), winnow.Source{})
			require.NoError(t, err)
			assert.Equal(t, want, strings.FieldsFunc(article.Text, func(r rune) bool { return r == '\n' }))
		})
	}
}

// TestTextIsMendedByRulesThatRun switches off the rule that takes the frame.
func TestTextIsMendedByRulesThatRun(t *testing.T) {
	page := "Pictures of the harbour\nThe piano that nobody fetched from the ferry\n4 May 2016\n" + strings.Join([]string{opening, middle, ending}, "\n")
	e := winnow.Extractor{Disable: []string{"outside-story"}}
	article, err := e.ExtractText(context.Background(), page, winnow.Source{})
	require.NoError(t, err)
	assert.Equal(t, strings.Join([]string{"Pictures of the harbour", opening, middle, ending}, "\n\n"), strings.TrimSpace(article.Text))
}
