package main

import "math"

// calibration turns the sums of a table into log odds that hold on pages that
// the table has not seen: tables are too sure of themselves, those fitted on
// few pages most.
type calibration struct{ scale, shift float64 }

// calibrate calibrates the tables of each kind, judged on the pages that they
// were not fitted on. The shared table for flattened text is used for pages of
// all kinds, that of the others only where a kind has none of its own.
func (f *fitted) calibrate(samples []*sample, p plan) {
	for kind := range f[0] {
		var of []*sample
		var unseen [][]float32
		for _, s := range samples {
			if kind == "" && p.flat || f[0].of(s.kind) == f[0][kind] {
				of, unseen = append(of, s), append(unseen, f[s.fold][kind].sums(s))
			}
		}
		c := newCalibration(of, unseen)
		c.shift += p.lean[kind]
		for fold := range f {
			f[fold][kind].apply(c)
		}
	}
}

func (m *model) apply(c calibration) {
	m.bias = c.scale*m.bias + c.shift
	for i := range m.votes {
		m.votes[i] *= c.scale
	}
}

// newCalibration is a logistic regression of the truth on the sums, by Newton's
// method (Platt, Probabilistic Outputs for Support Vector Machines, 1999).
func newCalibration(samples []*sample, sums [][]float32) calibration {
	c := calibration{scale: 1}
	for range 50 {
		// The slope of the loss by scale and shift, and its second derivatives.
		var slope [2]float64
		var curve [3]float64
		for i, s := range samples {
			for k, r := range s.rows {
				x := float64(sums[i][k])
				p := 1 / (1 + math.Exp(-c.scale*x-c.shift))
				slope[0] += r.weight * (p - r.truth) * x
				slope[1] += r.weight * (p - r.truth)
				steep := r.weight * p * (1 - p)
				curve[0] += steep * x * x
				curve[1] += steep * x
				curve[2] += steep
			}
		}
		det := curve[0]*curve[2] - curve[1]*curve[1]
		if det < 1e-9 { // nothing to learn from
			return c
		}
		c.scale -= bounded((curve[2]*slope[0] - curve[1]*slope[1]) / det)
		c.shift -= bounded((curve[0]*slope[1] - curve[1]*slope[0]) / det)
	}
	return c
}

// bounded keeps a step from going where the loss is flat.
func bounded(step float64) float64 { return max(-0.2, min(0.2, step)) }
