package winnow

import (
	"slices"
	"sync"

	"github.com/winnow-go/winnow/match"
)

// ruleSet is a list of rules made ready to run: looked up by the facts that
// their matchers ask for.
type ruleSet struct {
	rules []Rule
	// named tells which names rules have.
	named         map[string]bool
	byTag, byAttr keyed
	byPhrase      map[string][]int
	// byWord numbers the words of names that rules ask for, asking lists for
	// each of them the rules that do; number 0 is all other words.
	byWord map[string]int32
	asking [][]int
	// lines and elements list the rules to be tested on every line and on every
	// element, in run order.
	lines, elements []int
}

// standard is winnow's own rules, made ready once.
var standard = sync.OnceValue(func() *ruleSet { return newRuleSet(rules) })

// ruleSet makes the rules ready that the extractor asks for.
func (e *Extractor) ruleSet() (*ruleSet, error) {
	if len(e.Rules) == 0 && len(e.Disable) == 0 {
		return standard(), nil
	}
	all := slices.Concat(rules, e.Rules)
	for i := len(rules); i < len(all); i++ {
		all[i].own = true
	}
	for i, r := range all {
		switch {
		case r.Name == "":
			return nil, &RuleError{r.Name, "has no name"}
		case r.Match.IsZero():
			return nil, &RuleError{r.Name, "has no matcher"}
		case slices.ContainsFunc(all[:i], func(o Rule) bool { return o.Name == r.Name }):
			return nil, &RuleError{r.Name, "is given twice"}
		}
	}
	for _, name := range e.Disable {
		at := slices.IndexFunc(all, func(r Rule) bool { return r.Name == name })
		if at < 0 {
			return nil, &RuleError{name, "does not exist"}
		}
		all = slices.Delete(all, at, at+1)
	}
	return newRuleSet(all), nil
}

func newRuleSet(all []Rule) *ruleSet {
	s := &ruleSet{
		rules: all, named: map[string]bool{}, byWord: map[string]int32{}, asking: make([][]int, 1), byPhrase: map[string][]int{},
	}
	for i, r := range all {
		s.named[r.Name] = true
		keys := r.Match.Keys()
		if keys == nil {
			keys = []match.Key{{Of: match.OfLine}, {Of: match.OfElement}}
		}
		for _, k := range keys {
			s.add(k, i)
		}
	}
	return s
}

// has reports whether there is a rule of that name.
func (s *ruleSet) has(name string) bool { return s.named[name] }

// add lets rule i be tested on the pieces that have the key.
func (s *ruleSet) add(k match.Key, i int) {
	switch k.Of {
	case match.OfWord:
		n, known := s.byWord[k.Name]
		if !known {
			n = int32(len(s.asking))
			s.byWord[k.Name], s.asking = n, append(s.asking, nil)
		}
		s.asking[n] = append(s.asking[n], i)
	case match.OfTag:
		s.byTag.add(k.Name, i)
	case match.OfAttr:
		s.byAttr.add(k.Name, i)
	case match.OfPhrase:
		s.byPhrase[k.Name] = append(s.byPhrase[k.Name], i)
	case match.OfLine:
		s.lines = append(s.lines, i)
	case match.OfElement:
		s.elements = append(s.elements, i)
	}
}

// keyed lists rules by a name. There is a handful of names, so that comparing
// each is faster than looking one up.
type keyed []namedRules

type namedRules struct {
	name  string
	rules []int
}

// of is the rules of a name.
func (k keyed) of(name string) []int {
	for i := range k {
		if k[i].name == name {
			return k[i].rules
		}
	}
	return nil
}

func (k *keyed) add(name string, rule int) {
	for i := range *k {
		if e := &(*k)[i]; e.name == name {
			e.rules = append(e.rules, rule)
			return
		}
	}
	*k = append(*k, namedRules{name, []int{rule}})
}
