package meta

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// addProps notes the elements that microdata, RDFa and rel give a name.
func (f *facts) addProps(i int32) {
	if len(f.props) >= mostMarks {
		return
	}
	for _, a := range f.tree.Attrs(i) {
		switch a.Key {
		case "itemprop", "property":
			for name := range strings.FieldsSeq(a.Val) {
				name = strings.ToLower(name[strings.LastIndexByte(name, ':')+1:])
				f.props = append(f.props, named{name, i})
			}
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
