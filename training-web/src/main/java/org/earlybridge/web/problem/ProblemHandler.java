package org.earlybridge.web.problem;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;

/**
 * Two cases that the server's own error page cannot answer well: a page that waited too long is opened again with what was
 * typed in it, and a script is sent to a page that says what happened. Everything else goes on to {@link ProblemPage}.
 */
final class ProblemHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(ProblemHandler.class.getName());

    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            if (causeOf(thrown) instanceof ViewExpiredException) {
                events.remove();
                openAgain(faces);
            } else if (faces.getPartialViewContext().isAjaxRequest()) {
                events.remove();
                tellTheScript(faces, thrown);
            }
        }
        getWrapped().handle();
    }

    private static void openAgain(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        startOver(faces);
        KeptAnswers.keep(request); // after the reset: it may set the cookie of a new session
        redirect(faces, request.getRequestURI());
    }

    private static void tellTheScript(FacesContext faces, Throwable thrown) {
        Reference reference =
                Reference.of((HttpServletRequest) faces.getExternalContext().getRequest());
        LOG.log(
                Level.ERROR,
                reference.value() + ": " + faces.getExternalContext().getRequestServletPath(),
                thrown);
        startOver(faces);
        redirect(faces, "/problem?reference=" + reference.value());
    }

    private static void startOver(FacesContext faces) {
        if (!faces.getExternalContext().isResponseCommitted()) {
            faces.getExternalContext().responseReset();
        }
    }

    private static void redirect(FacesContext faces, String path) {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            return;
        }
        try {
            external.redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static Throwable causeOf(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof FacesException
                && !(cause instanceof ViewExpiredException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Named in faces-config.xml. */
    public static final class Factory extends jakarta.faces.context.ExceptionHandlerFactory {

        public Factory(jakarta.faces.context.ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ProblemHandler(getWrapped().getExceptionHandler());
        }
    }
}
