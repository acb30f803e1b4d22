package org.earlybridge.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads one page over and over on one kept connection, with so little effort that the server is what is measured. */
final class Reader implements Load.Client {

    private static final int SECONDS = 30;

    private final Socket socket;
    private final InputStream in;
    private final byte[] request;

    Reader(URI address) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(SECONDS * 1000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        request = ("GET " + path + " HTTP/1.1\r\nHost: " + address.getHost() + ":" + address.getPort()
                        + "\r\nAccept: text/html\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void once() throws IOException {
        socket.getOutputStream().write(request);
        String status = line();
        if (!status.contains(" 200 ")) {
            throw new IOException("answered " + status);
        }
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Integer.parseInt(small.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            skipChunks();
        }
    }

    private void skipChunks() throws IOException {
        int size = Integer.parseInt(line().strip(), 16);
        while (size > 0) {
            in.skipNBytes(size + 2L);
            size = Integer.parseInt(line().strip(), 16);
        }
        in.skipNBytes(2); // the empty line behind the last chunk
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
