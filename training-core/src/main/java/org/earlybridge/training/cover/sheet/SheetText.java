package org.earlybridge.training.cover.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file, in whichever of the usual encodings. What is no text at all says what it is instead. */
final class SheetText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final String SAVE_AS = " Open it in Excel, choose Save as, CSV UTF-8, and send that file";

    private SheetText() {}

    /** Why these bytes are no text; empty when they may be. */
    static Optional<String> notText(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("This is an Excel workbook or a zip file, not a CSV file." + SAVE_AS);
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("This is an old Excel workbook, not a CSV file." + SAVE_AS);
        }
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of("This is a PDF, not a CSV file. Export it again and choose CSV");
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int at = 0; at < with.length; at++) {
            if ((bytes[at] & 0xFF) != with[at]) {
                return false;
            }
        }
        return true;
    }

    static String of(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        Optional<Charset> wide = wideWithoutMark(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        String text = strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, WINDOWS));
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** Plain letters in two bytes each have a nought beside every one. */
    private static Optional<Charset> wideWithoutMark(byte[] bytes) {
        int looked = Math.min(bytes.length, 400);
        int even = 0;
        int odd = 0;
        for (int at = 0; at < looked; at++) {
            if (bytes[at] == 0) {
                even += 1 - at % 2;
                odd += at % 2;
            }
        }
        if (looked < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        if (odd > looked / 3 && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > looked / 3 && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // then it is another encoding
        }
    }

    /** Characters that no spreadsheet writes. */
    static boolean hasControls(String text) {
        return text.chars()
                .anyMatch(sign -> (sign < ' ' && sign != '\t' && sign != '\r' && sign != '\n') || sign == 0x7F);
    }
}
