package org.earlybridge.training.place;

public enum VenueKind {
    LIBRARY,
    CHILDRENS_CENTRE,
    COMMUNITY,
    SCHOOL,
    COUNCIL
}
