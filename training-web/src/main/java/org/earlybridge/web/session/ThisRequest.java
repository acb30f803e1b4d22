package org.earlybridge.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What the address of this page says, and how it leads on. */
@RequestScoped
public class ThisRequest {

    /** As typed, without spaces around it; empty when it is not there. */
    public String parameter(String name) {
        return parameters(name).stream().findFirst().orElse("");
    }

    /** Every value of a checkbox or a link that may stand there several times. */
    public List<String> parameters(String name) {
        String[] values = page().getRequestParameterValuesMap().get(name);
        return values == null
                ? List.of()
                : List.of(values).stream().map(String::strip).toList();
    }

    public boolean has(String name) {
        return !parameter(name).isEmpty();
    }

    /** A number of ours, such as the id of a row; empty when it is anything else. */
    public Optional<Long> number(String name) {
        return Optional.of(parameter(name)).filter(ThisRequest::isNumber).map(Long::valueOf);
    }

    /** All of them, without those that are anything else. */
    public List<Long> numbers(String name) {
        return parameters(name).stream()
                .filter(ThisRequest::isNumber)
                .map(Long::valueOf)
                .toList();
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}");
    }

    /**
     * The page is being written. Before that Faces only looks through it for the button that was pressed, and asks everything
     * on the way whether it is there.
     */
    public boolean isWritten() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** Always to an address, so that reloading sends nothing twice. */
    public void leadTo(String path) {
        try {
            page().redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext page() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
