package org.earlybridge.training.setting;

/** How a setting counts the adults it needs where ages mix; the law gives no formula. Grouped is the default. */
public enum MixedAges {
    GROUPED,
    POOLED,
    BANDED,
    YOUNGEST
}
