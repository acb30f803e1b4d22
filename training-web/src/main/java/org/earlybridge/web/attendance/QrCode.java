package org.earlybridge.web.attendance;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as black and white squares, as an image inside the document that shows it. Still read when a seventh is dirty. */
final class QrCode {

    private static final int PIXELS_A_SQUARE = 8;
    private static final int QUIET_SQUARES = 4;
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private QrCode() {}

    static String of(String text) {
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            if (!ImageIO.write(drawn(squares(text)), "png", png)) {
                throw new IllegalStateException("this Java writes no PNG");
            }
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_SQUARES));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text, e);
        }
    }

    private static BufferedImage drawn(BitMatrix squares) {
        BufferedImage image = new BufferedImage(
                squares.getWidth() * PIXELS_A_SQUARE,
                squares.getHeight() * PIXELS_A_SQUARE,
                BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, squares.get(x / PIXELS_A_SQUARE, y / PIXELS_A_SQUARE) ? BLACK : WHITE);
            }
        }
        return image;
    }
}
