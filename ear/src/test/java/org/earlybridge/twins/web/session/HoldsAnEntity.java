package org.earlybridge.twins.web.session;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

@SessionScoped
class HoldsAnEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    protected final transient Object lookedUpAgain = new Object();

    protected List<Optional<String>> neverArrives = List.of();
}
