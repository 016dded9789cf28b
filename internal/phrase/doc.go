// Package phrase knows the words by which web pages of many languages label what
// is not part of an article: "Read also", "Lire aussi", "分享到", "Photo: …".
//
// [Find] tells of one line of text which kinds of clutter phrase it is. It knows
// no language and no position: a caller that knows where the line stands (after
// the last paragraph, inside a link list) guards what it does with the answer.
//
// # Notation
//
// Every language has a file of its own, in which each kind lists its phrases as
// the reader of a page sees them. A phrase stands for the whole line, with these
// exceptions:
//
//	(a|b)   a or b; (a|) makes a optional; groups do not nest
//	*       one or more words, at most 30 of them in the middle of a phrase;
//	        at the end of a phrase any number of words
//	*4      one to four words
//	#       one number: 7, 1,234, 1.2K, 9 or 3万
//	@       a name: one to eight words that begin with a capital (short ones
//	        inside may not: "Ludwig van der Rohe and Ann Lee"), or words of a
//	        script without capitals
//	:*      at the end: the line ends here, or a separator and anything follow
//	: *     at the end: a separator and one or more words follow
//	: *4    at the end: a separator and one to four words follow
//
// A separator is one of : | » > › → • · – — or a hyphen with a blank beside it,
// a closing ] or 】, a full-width blank or a pointing icon. So "read also:*" is "Read
// also", "READ ALSO: How it began" and "Read also » How it began", but not "Read
// also the small print".
//
// # Folding
//
// Phrases and lines are cut into words the same way, and words compare folded:
// lower case, full-width forms narrowed, Latin and Greek accents and Arabic,
// Hebrew and Devanagari points dropped, the Turkish i's, the forms of alef, yeh
// and kaf, ё and е made one. Soft hyphens and zero-width characters vanish, an
// apostrophe inside a word too ("editor's" is "editors"). All other punctuation,
// emoji and bullets part words and are otherwise ignored. In scripts that write
// no blanks between words, and in Hangul, where writers differ about them, each
// character is a word.
//
// Only the first 600 bytes and 64 words of a line are looked at: a longer line
// can match only phrases that end in a * or a separator.
package phrase
