package org.earlybridge.web.session;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Catches an answer whole, to be looked at or changed before anything of it leaves; what it says beside its text is dropped. */
public final class HeldBack extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private boolean refused;

    public HeldBack(HttpServletResponse response) {
        super(response);
    }

    public boolean isRefused() {
        return refused;
    }

    public String text() {
        writer.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("this answer is made in one go");
            }
        };
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
    }

    @Override
    public void reset() {
        bytes.reset();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void setContentLength(int length) {
        // of what is held back, not of what will be sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // as above
    }

    @Override
    public void setStatus(int status) {
        refused |= status >= 400;
    }

    @Override
    public void sendError(int status) {
        refused = true;
    }

    @Override
    public void sendError(int status, String message) {
        refused = true;
    }

    @Override
    public void sendRedirect(String address) {
        refused = true;
    }

    @Override
    public void addCookie(Cookie cookie) {
        // nobody asked for this answer as such
    }
}
