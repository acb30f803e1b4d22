package com.stripe;

/** Stands for the card processor's library, which the twin must not know. */
public final class NotReallyStripe {}
