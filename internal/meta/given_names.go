package meta

import (
	"strings"
	"sync"
)

// givenNames are first names that are common in one country or another and
// hardly ever the first word of a paper's or a company's name: what tells "Ida
// Roth" from "Blue Harbour" where nothing else does. In small letters.
const givenNames = `
aaron abigail adam adrian agnes ahmed aiden aisha alan albert alberto alejandro alena alessandro alex alexander alexandra alexandre alexis
alfonso alfred ali alice alicia alina alison allison amanda amelia amy ana anastasia anders andre andrea andreas andrei andres andrew andrzej
andy angela angelika anika anita anja anke ann anna anne annette annika anthony antoine anton antonio april arjun armin arne arnold arthur
artur asa ashley astrid august ayse barbara bart bastian beata beate beatrice beatriz ben benedikt benjamin benoit bernard bernd bernhard beth
bettina betty birgit bjorn björn bob boris brandon brenda brent brett brian bridget britta bruce bruno bryan caitlin camila carl carla carlos
carmen carol carole carolin caroline carsten cassidy catherine cathy cecilia celine charles charlotte chelsea chiara chloe chris christa
christian christiane christina christine christof christoph christophe christopher cindy claire clara claude claudia claus colin connor
constantin corinna cornelia craig cristina cynthia dagmar damian dan dana daniel daniela daniele danielle danny dariusz dave david davide
deborah debra denis denise dennis derek diana diane diego dieter dietmar dina dirk dmitri dmitry dominik dominique donald donna doris dorothea
doug douglas duncan dylan eberhard ed edgar edith eduardo edward egon eileen elena eleanor elias elisa elisabeth elise elizabeth elke ellen
elsa emil emilie emily emma emmanuel enrico enrique eric erica erich erik erika erin ernst erwin esther ethan eugen eugene eva evan evelyn ewa
fabian fabio fatima federico felipe felix fernando filip florence florian frances francesca francesco francis francisco franck frank franz
fred frederic frederik friedrich fritz gabriel gabriela gabriele gareth gary gavin geoff geoffrey georg george georges gerald gerard gerd
gerhard giorgio giovanni giulia giuseppe gisela glenn gordon graham greg gregor gregory greta grzegorz guido guillaume gunnar gunther gustav
gustavo guy hanna hannah hannes hans harald harry harald heather hector heidi heike heiko heinrich heinz helen helena helene helga helmut
hendrik henk henning henri henrik henry herbert hermann hilary hildegard holger horst howard hubert hugo ian ignacio igor ilse inga inge
ingmar ingo ingrid irene iris irina isabel isabella isabelle ivan ivana jack jacob jacques jaime jake jakob jakub james jamie jan jana jane
janet janina janine jannik jasmin jason javier jean jeanne jeff jeffrey jenna jennifer jenny jens jeremy jerome jesper jesse jessica jill
jim jo joachim joan joanna joao jochen joe joel johan johanna johannes john jon jonas jonathan jordan jorge jorg jörg josé jose josef josefina
joseph josh joshua juan judith judy juha julia julian juliana julie julien juliette julio june jürgen jurgen justin justine jutta kai karen
karin karl karla karolina kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin kay keith kelly ken kenneth kerstin kevin
kim kirsten klaus konrad krystyna kristen kristin kristina kristof krzysztof kurt kyle lars laura lauren laurent lea lena leo leon leonard
leonie leslie lidia lili liliana linda lindsay lisa liz loic lorena lorenzo louis louise luca lucas lucia lucy ludwig luis luisa luke lukas
lutz lydia lynn maciej madeleine magdalena maggie mai maja malte manfred manuel manuela mara marc marcel marcelo marcin marco marcos marcus
margaret margarita maria marian mariana marianne marie mariko marina mario marion marius mark marko markus marlene marta martha martin martina
mary mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu maureen maurice max maximilian megan mehmet meike melanie melissa
mercedes michael michaela michal michel michele michelle miguel mika mikael mike mikhail mila milan mira miriam mirko mohamed mohammad
mohammed moritz muhammad mustafa nadia nadine nancy naomi natalia natalie natasha nathan neil niamh nicholas nick nico nicola nicolas nicole
niels nikita niklas nikolaus nils nina noah nora norbert norman oleg olga oliver olivia olivier ole oscar oskar otto owain owen pablo pamela
paola paolo pascal patricia patricio patrick patrik paul paula pavel pedro penelope per pete peter petr petra phil philip philipp philippe
pia pierre pieter piotr polly priya rachel rafael rainer ralf ralph ramon raphael raquel raul ray raymond rebecca regina reinhard renata renate
rene rex ricardo riccardo richard rick rita rob robert roberta roberto robin rocio rodrigo roger roland rolf roman romain ron ronald rosa rosemary
ross roy ruben rudolf rupert russell ruth ryan sabine sabrina sally sam samantha samuel sandra sandrine sara sarah sascha sean sebastian
sebastien serge sergei sergey sergio shannon sharon sheila shirley silke silvia simon simone sofia sonia sonja sophia sophie stacy stefan
stefania stefanie steffen stella stephan stephane stephanie stephen steve steven stewart stuart sue susan susana susanne suzanne sven svenja
svetlana sylvia sylvie tamara tania tanja tara tatiana ted teresa terry theo theodor theresa thierry thilo thomas thorsten tiffany tim timo
timothy tina tobias toby todd tom tomas tomasz tommy toni tony torsten tracy tristan tyler udo ulf uli ulrich ulrike ulrika ursula ute uwe
valentin valentina valeria valerie vanessa vera verena veronica veronika victor victoria viktor viktoria vincent vincenzo virginia vivian
vladimir volker walter waltraud wendy werner wilfried wilhelm will willem william wolfgang xavier yann yannick yolanda yuki yuri yusuf yves
yvonne zachary zoe zofia
`

var given = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for name := range strings.FieldsSeq(givenNames) {
		all[name] = true
	}
	return all
})
