package org.earlybridge.twins.training.unmarked;

final class Unmarked {}
