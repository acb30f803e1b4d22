package org.earlybridge.twins.training.cohort;

import jakarta.faces.context.FacesContext;

record KnowsFaces(FacesContext page) {}
