package meta

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// quietProps notes the properties of what a page shows to readers without
// scripts: forums that draw themselves keep the whole thread there.
func (f *facts) quietProps(i, end int32) {
	for c := i + 1; c < end; c++ {
		if !f.tree.Nodes[c].IsText() {
			f.addProps(c)
		}
	}
}

// addProps notes the elements that microdata, RDFa and rel give a name.
func (f *facts) addProps(i int32) {
	if len(f.props) >= mostMarks {
		return
	}
	for _, a := range f.tree.Attrs(i) {
		switch a.Key {
		case "itemprop", "property":
			for name := range strings.FieldsSeq(a.Val) {
				f.props = append(f.props, named{plainTerm(name), i})
			}
		case "itemtype", "typeof":
			f.itemTypes = append(f.itemTypes, lastTerm(a.Val))
		case "rel":
			if f.tree.Nodes[i].Tag != atom.A {
				continue
			}
			for name := range strings.FieldsSeq(a.Val) {
				if name == "tag" && hasWord(a.Val, "category") { // "category tag" is a category
					continue
				}
				if name = strings.ToLower(name); isOneOf(name, "author", "tag", "category", "license") {
					f.props = append(f.props, named{"rel:" + name, i})
				}
			}
		}
	}
}

// itemKind is what microdata and RDFa call the page: the first type that says
// what a page is. Articles are left out, as templates call anything one. A page
// with several items of a type is a list of them, but for the posts of a thread.
func (f *facts) itemKind() string {
	kind, items := "", 0
	for _, is := range f.itemTypes {
		if kind == "" && isOneOf(is, "DiscussionForumPosting", "QAPage", "Product") {
			kind = is
		}
		if kind != "" && is == kind {
			items++
		}
	}
	if items == 1 || kind == "DiscussionForumPosting" {
		return kind
	}
	return ""
}

// plainTerm is the name of a property without its vocabulary, in lower case:
// "schema:datePublished" and "http://schema.org/datePublished" are
// "datepublished".
func plainTerm(name string) string { return strings.ToLower(lastTerm(name)) }

// lastTerm is a name without its vocabulary.
func lastTerm(name string) string { return name[strings.LastIndexAny(name, ":/#")+1:] }
