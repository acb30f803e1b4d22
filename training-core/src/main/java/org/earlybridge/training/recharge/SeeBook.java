package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.earlybridge.payments.export.BookFormat;
import org.earlybridge.payments.export.ReadBook;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;

/** The journal of the caller's own council; for the board, of both. */
@ApplicationScoped
public class SeeBook {

    @Inject
    private OwnBooks books;

    @Inject
    private ReadBook read;

    protected SeeBook() {}

    SeeBook(OwnBooks books, ReadBook read) {
        this.books = books;
        this.read = read;
    }

    /** Both days included. */
    @Transactional
    @AllowedTo({Role.FINANCE, Role.BOARD})
    public String of(LocalDate from, LocalDate to, BookFormat format) {
        return read.of(books.toRead(), from, to, format);
    }
}
