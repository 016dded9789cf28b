// Package halt lets every loop over a page stop soon after the caller's context
// does, without a look at the context in each turn.
package halt

import "context"

// often is how much work is done between two looks at the context, in the
// units of [Watch.Stop]: a millisecond or two in the slowest loops.
const often = 1 << 14

// Watch looks at a context now and then. A nil Watch never stops. It is part of
// one extraction, and not safe for concurrent use.
type Watch struct {
	ctx  context.Context
	due  int
	done bool
}

// On watches a context.
func On(ctx context.Context) *Watch { return &Watch{ctx: ctx} }

// Turn is the work of a turn of a loop that looks at one block or one element,
// besides the bytes of its text.
const Turn = 64

// Stop reports whether to stop, given how much work has been done or is to be
// done since the last call: about the bytes looked at. Once true, it stays so.
// The loop may leave its result unfinished; [Watch.Err] tells the pipeline not
// to use it.
func (w *Watch) Stop(work int) bool {
	if w == nil {
		return false
	}
	w.due -= work
	return w.due < 0 && w.look()
}

// look looks at the context. It is apart from [Watch.Stop], so that this is
// compiled into the loops.
func (w *Watch) look() bool {
	if !w.done && w.ctx.Err() == nil {
		w.due = often
		return false
	}
	w.done, w.due = true, -1 // and every call looks again
	return true
}

// Err looks at the context and gives its error.
func (w *Watch) Err() error {
	if w == nil {
		return nil
	}
	err := w.ctx.Err()
	if err != nil {
		w.done, w.due = true, -1
	}
	return err
}
