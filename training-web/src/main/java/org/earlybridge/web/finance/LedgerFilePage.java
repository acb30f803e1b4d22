package org.earlybridge.web.finance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.payments.export.BookFormat;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.recharge.SeeBook;
import org.earlybridge.web.format.TypedDay;
import org.earlybridge.web.session.ThisRequest;

/** The journal of the caller's own book over some days, as a file to keep. Without days it is everything so far. */
@Named
@RequestScoped
public class LedgerFilePage {

    static final String PATH = "/office/ledger-file";

    /** Before the first journal of any book. */
    private static final LocalDate THE_BEGINNING = LocalDate.of(2000, 1, 1);

    @Inject
    private SeeBook seeBook;

    @Inject
    private ThisRequest request;

    @Inject
    private Clock clock;

    @AllowedTo(Role.FINANCE)
    public void send() {
        LocalDate from = day("from").orElse(THE_BEGINNING);
        LocalDate to = day("to").orElseGet(() -> LocalDate.now(clock));
        BookFormat format = BookFormat.named(request.parameter("format"))
                .orElseThrow(() -> new NotFound("format " + request.parameter("format")));
        if (to.isBefore(from)) {
            throw new NotFound("a book that ends on " + to + " before it begins on " + from);
        }
        send(seeBook.of(from, to, format), format, "books-" + from + "-" + to);
    }

    private Optional<LocalDate> day(String name) {
        if (!request.has(name)) {
            return Optional.empty();
        }
        return Optional.of(TypedDay.read(request.parameter(name), LocalDate.now(clock))
                .orElseThrow(() -> new NotFound("day " + request.parameter(name))));
    }

    private static void send(String text, BookFormat format, String name) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(format.mediaType());
        answer.setResponseContentLength(bytes.length);
        String ending = format == BookFormat.HLEDGER ? ".journal" : ".csv";
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ending + "\"");
        try {
            answer.getResponseOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
