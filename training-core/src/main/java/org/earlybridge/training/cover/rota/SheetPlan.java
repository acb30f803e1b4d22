package org.earlybridge.training.cover.rota;

/** What a file would change, and how it is done once somebody agrees. */
record SheetPlan(SheetPreview preview, Runnable store) {}
