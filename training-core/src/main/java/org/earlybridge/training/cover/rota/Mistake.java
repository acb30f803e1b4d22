package org.earlybridge.training.cover.rota;

/** What is wrong with something that was typed, where, and what to do. Nothing of it was stored. */
public record Mistake(String field, String sentence) {}
