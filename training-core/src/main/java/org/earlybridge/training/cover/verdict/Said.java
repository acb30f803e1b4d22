package org.earlybridge.training.cover.verdict;

import org.earlybridge.training.cover.check.Finding;

/** A rule that is broken, or a caution, in words. */
public record Said(Finding finding, String sentence) {}
