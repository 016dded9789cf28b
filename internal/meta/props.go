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
		case "itemtype":
			f.itemTypes = append(f.itemTypes, a.Val)
		case "rel":
			if f.tree.Nodes[i].Tag != atom.A {
				continue
			}
			for name := range strings.FieldsSeq(a.Val) {
				if name = strings.ToLower(name); isOneOf(name, "author", "tag", "category", "license") {
					f.props = append(f.props, named{"rel:" + name, i})
				}
			}
		}
	}
}

// plainTerm is the name of a property without its vocabulary, in lower case:
// "schema:datePublished" and "http://schema.org/datePublished" are
// "datepublished".
func plainTerm(name string) string {
	return strings.ToLower(name[strings.LastIndexAny(name, ":/#")+1:])
}
