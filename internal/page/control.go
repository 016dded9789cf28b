package page

// startControl is the start tag of a form's control or of an annotation.
func (b *builder) startControl(t *token) {
	f := b.top()
	switch t.tag.start {
	case startButton:
		if f.button >= 0 {
			b.popTo(f.button)
		}
	case startInput:
		if f.sel >= 0 {
			b.popTo(f.sel)
		}
		b.reopen()
		b.void(t.tag, t.name, t.attrs)
		return
	case startSelect:
		if f.sel >= 0 {
			b.popTo(f.sel)
			return
		}
	case startOption, startOptgroup:
		b.closeOption(t.tag.start)
	case startRb, startRt:
		b.closeAnnotation(t.tag.start)
		b.push(t.tag, t.name, t.attrs)
		return
	case startImage:
		b.reopen()
		b.void(b.tags.img, b.tags.img.name, t.attrs)
		return
	}
	b.reopen()
	b.push(t.tag, t.name, t.attrs)
}

// startForm opens a form unless one is open. Directly in a table it holds
// nothing, as its controls are in the cells.
func (b *builder) startForm(t *token) {
	inTemplate := b.top().inTemplate
	if b.form != 0 && !inTemplate {
		return
	}
	if m := b.top().mode; m == modeTable || m == modeRowGroup || m == modeRow {
		if !inTemplate {
			b.void(t.tag, t.name, t.attrs)
			b.serial++
			b.form = b.serial
		}
		return
	}
	b.closeP()
	f := b.push(t.tag, t.name, t.attrs)
	if !inTemplate {
		b.form = f.serial
	}
}

// closeOption closes the option before an option or optgroup.
func (b *builder) closeOption(next startKind) {
	switch {
	case b.top().sel >= 0 && next == startOption:
		b.closeImplied(startOptgroup)
	case b.top().sel >= 0:
		b.closeImplied(startOther)
	case b.top().tag.start == startOption:
		b.pop()
	}
}

// closeAnnotation closes the parts of a ruby before the next.
func (b *builder) closeAnnotation(next startKind) {
	ruby := b.find(b.tags.ruby, 0)
	switch {
	case ruby < 0:
	case next == startRb:
		b.closeImplied(startOther)
	default:
		for f := b.top(); f.tag.flags&implied != 0 && f.name != "rtc"; f = b.top() {
			b.pop()
		}
	}
}
