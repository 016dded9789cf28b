package main

import "math"

// smooth flips labels so that tree neighbours agree.
func smooth(s *sample, logit []float64, lambda, wexp, bias float64) []float64 {
	t := s.blocks.Tree
	n := len(t.Nodes)
	cost := make([][2]float64, n) // cost[i][1]: keep
	has := make([]bool, n)
	for k := range logit {
		b := s.blocks.Blocks[k]
		w := math.Pow(float64(b.Length())+1, wexp)
		z := (logit[k] - bias) * w
		c := block2(z)
		add(&cost[b.Node], c, lambda)
		has[b.Node] = true
	}
	for i := n - 1; i > 0; i-- {
		if has[i] {
			p := t.Nodes[i].Parent
			add(&cost[p], cost[i], lambda)
			has[p] = true
		}
	}
	label := make([]int8, n)
	if cost[0][1] < cost[0][0] {
		label[0] = 1
	}
	for i := 1; i < n; i++ {
		if !has[i] {
			continue
		}
		label[i] = choose(cost[i], label[t.Nodes[i].Parent], lambda)
	}
	out := make([]float64, len(logit))
	for k := range logit {
		b := s.blocks.Blocks[k]
		w := math.Pow(float64(b.Length())+1, wexp)
		z := (logit[k] - bias) * w
		out[k] = float64(choose(block2(z), label[b.Node], lambda)) - 0.5
	}
	return out
}

func block2(z float64) [2]float64 {
	if z > 0 {
		return [2]float64{z, 0}
	}
	return [2]float64{0, -z}
}

func add(c *[2]float64, child [2]float64, lambda float64) {
	c[0] += math.Min(child[0], child[1]+lambda)
	c[1] += math.Min(child[1], child[0]+lambda)
}

func choose(c [2]float64, parent int8, lambda float64) int8 {
	other := 1 - parent
	if c[other]+lambda < c[parent] {
		return other
	}
	return parent
}
