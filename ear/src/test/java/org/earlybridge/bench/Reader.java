package org.earlybridge.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Asks one thing over and over on one kept connection, with so little effort that the server is what is measured. */
final class Reader implements Load.Client {

    private static final int SECONDS = 30;

    private static final int MOST_ON_ONE = 200;

    private final URI address;
    private Socket socket;
    private InputStream in;
    private int asked;
    private final byte[] request;

    Reader(URI address) throws IOException {
        this(address, "GET", "Accept: text/html\r\n\r\n");
    }

    /** Sends the same text to a call of the API over and over. */
    static Reader sending(URI address, String token, String json) throws IOException {
        return new Reader(
                address,
                "POST",
                "Authorization: Bearer " + token + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + json.length() + "\r\n\r\n" + json);
    }

    private Reader(URI address, String method, String rest) throws IOException {
        this.address = address;
        connect();
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        request = (method + " " + path + " HTTP/1.1\r\nHost: " + address.getHost() + ":" + address.getPort() + "\r\n"
                        + rest)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void connect() throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(SECONDS * 1000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** The server ends a connection after so many requests: before that a new one is opened. */
    @Override
    public void prepare() throws IOException {
        if (++asked % MOST_ON_ONE == 0) {
            socket.close();
            connect();
        }
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
