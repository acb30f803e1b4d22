package org.earlybridge.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.Map;
import org.earlybridge.trust.Guest;

/**
 * A childminder who books one date after the other, each with every request her browser makes: the date, who goes, the
 * price, the place held, paying by invoice, the last look, the confirmation. Signed in once; the files of the layout are
 * in her browser already.
 */
final class Buyer implements Load.Client {

    private final Guest guest;
    private final Iterator<Long> dates;
    private final Runnable before;
    private final Runnable leaves;

    Buyer(Guest guest, Iterator<Long> dates) {
        this(guest, dates, () -> {}, () -> {});
    }

    /**
     * @param dates the course dates in the order in which she books them
     * @param before what she waits for before each booking
     * @param leaves once, when she books no more
     */
    Buyer(Guest guest, Iterator<Long> dates, Runnable before, Runnable leaves) {
        this.guest = guest;
        this.dates = dates;
        this.before = before;
        this.leaves = leaves;
    }

    @Override
    public void prepare() {
        before.run();
    }

    @Override
    public void once() throws IOException, InterruptedException {
        long date = dates.next();
        String book = "/book?id=" + date;
        if (!shown(guest.get("/course-date?id=" + date)).body().contains(book)) {
            throw new IOException("date " + date + " cannot be booked");
        }
        HttpResponse<String> priced = pressed(shown(guest.get(book)), "price", Map.of());
        HttpResponse<String> held = pressed(priced, "keep", Map.of());
        String check = held.uri().getRawPath() + "?" + held.uri().getRawQuery() + "&step=check&pay=INVOICE&order=";
        HttpResponse<String> booked = pressed(shown(guest.get(check)), "confirm", Map.of());
        if (!booked.body().contains("Your place is booked")) {
            throw new IOException("date " + date + " was not booked: " + booked.body());
        }
    }

    private HttpResponse<String> pressed(HttpResponse<String> page, String button, Map<String, String> typed)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = guest.press(page, button, typed);
        while (answer.statusCode() / 100 == 3) {
            answer = guest.get(answer.headers().firstValue("Location").orElseThrow());
        }
        return shown(answer);
    }

    private static HttpResponse<String> shown(HttpResponse<String> page) throws IOException {
        if (page.statusCode() != 200) {
            throw new IOException(page.uri() + " answered " + page.statusCode() + ": " + page.body());
        }
        return page;
    }

    @Override
    public void close() {
        leaves.run();
    }
}
