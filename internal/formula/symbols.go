package formula

import (
	"strings"
	"unicode/utf8"
)

// identifier writes a name: one letter stands alone, the name of a function has
// a command, other words are set upright.
func identifier(s string) string {
	switch {
	case symbols[s] != "":
		return symbols[s]
	case strings.Contains(functions, " "+s+" ") && s != "":
		return `\` + s
	case utf8.RuneCountInString(s) > 1:
		return `\mathrm{` + escaped(s) + "}"
	}
	return escaped(s)
}

// functions are the names that TeX has commands for.
const functions = " arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim ln log max min Pr sec sin sinh sup tan tanh "

// operator writes a sign.
func operator(s string) string {
	if symbols[s] != "" {
		return symbols[s]
	}
	if strings.Contains(functions, " "+s+" ") && s != "" {
		return `\` + s
	}
	return escaped(s)
}

// escaped keeps the characters that mean something in TeX from doing so.
func escaped(s string) string { return special.Replace(s) }

var special = strings.NewReplacer(`\`, `\backslash `, "{", `\{`, "}", `\}`, "$", `\$`, "%", `\%`, "#", `\#`, "&", `\&`, "_", `\_`, "^", `\hat{}`, "~", `\sim `)

// accents are what MathML sets over a letter with a sign.
var accents = map[string]string{
	"¯": `\bar`, "‾": `\bar`, "―": `\overline`, "^": `\hat`, "ˆ": `\hat`, "~": `\tilde`, "˜": `\tilde`, "→": `\vec`, "⃗": `\vec`,
	"˙": `\dot`, ".": `\dot`, "¨": `\ddot`, "⏞": `\overbrace`,
}

// symbols are the characters that TeX has commands for.
var symbols = map[string]string{
	"α": `\alpha`, "β": `\beta`, "γ": `\gamma`, "δ": `\delta`, "ε": `\varepsilon`, "ϵ": `\epsilon`, "ζ": `\zeta`, "η": `\eta`,
	"θ": `\theta`, "ι": `\iota`, "κ": `\kappa`, "λ": `\lambda`, "μ": `\mu`, "ν": `\nu`, "ξ": `\xi`, "π": `\pi`, "ρ": `\rho`,
	"σ": `\sigma`, "ς": `\varsigma`, "τ": `\tau`, "υ": `\upsilon`, "φ": `\varphi`, "ϕ": `\phi`, "χ": `\chi`, "ψ": `\psi`, "ω": `\omega`,
	"Γ": `\Gamma`, "Δ": `\Delta`, "Θ": `\Theta`, "Λ": `\Lambda`, "Ξ": `\Xi`, "Π": `\Pi`, "Σ": `\Sigma`, "Φ": `\Phi`, "Ψ": `\Psi`, "Ω": `\Omega`,
	"×": `\times`, "⋅": `\cdot`, "·": `\cdot`, "÷": `\div`, "±": `\pm`, "∓": `\mp`, "−": "-", "∗": "*", "∘": `\circ`,
	"≤": `\leq`, "≥": `\geq`, "≠": `\neq`, "≈": `\approx`, "≡": `\equiv`, "∼": `\sim`, "≅": `\cong`, "∝": `\propto`, "≪": `\ll`, "≫": `\gg`,
	"∞": `\infty`, "∂": `\partial`, "∇": `\nabla`, "∑": `\sum`, "∏": `\prod`, "∫": `\int`, "∬": `\iint`, "∮": `\oint`, "√": `\surd`,
	"∈": `\in`, "∉": `\notin`, "∋": `\ni`, "⊂": `\subset`, "⊆": `\subseteq`, "⊃": `\supset`, "⊇": `\supseteq`, "∪": `\cup`, "∩": `\cap`,
	"∅": `\emptyset`, "∀": `\forall`, "∃": `\exists`, "¬": `\neg`, "∧": `\wedge`, "∨": `\vee`, "⊕": `\oplus`, "⊗": `\otimes`, "⊥": `\perp`,
	"→": `\to`, "←": `\leftarrow`, "↔": `\leftrightarrow`, "⇒": `\Rightarrow`, "⇐": `\Leftarrow`, "⇔": `\Leftrightarrow`, "↦": `\mapsto`,
	"…": `\ldots`, "⋯": `\cdots`, "⋮": `\vdots`, "⋱": `\ddots`, "′": "'", "″": "''", "ℏ": `\hbar`, "ℓ": `\ell`, "∠": `\angle`, "∥": `\parallel`,
	"⟨": `\langle`, "⟩": `\rangle`, "⌊": `\lfloor`, "⌋": `\rfloor`, "⌈": `\lceil`, "⌉": `\rceil`, "‖": `\|`,
	"ℝ": `\mathbb{R}`, "ℕ": `\mathbb{N}`, "ℤ": `\mathbb{Z}`, "ℚ": `\mathbb{Q}`, "ℂ": `\mathbb{C}`,
}
