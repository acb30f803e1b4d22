package org.earlybridge.training.demo.price;

import java.time.LocalDate;
import org.earlybridge.training.demo.row.Ids;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.text.Sheet;

/**
 * What invoices say of the two councils, all of it invented and marked as that; and which school classes are one body with
 * their council for VAT. Of nursery schools nobody has said it yet, so that finance has something to decide.
 */
public final class Sellers {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);

    private final World world;

    public Sellers(World world) {
        this.world = world;
    }

    public void layOut() {
        Sheet.read("sellers.txt").forEach(this::seller);
        world.all(Rows.Provider.class).stream()
                .filter(provider -> provider.payerClass().equals("MAINTAINED_SCHOOL_CLASS"))
                .forEach(provider ->
                        world.add(new Rows.VatStanding(provider.id(), provider.authorityId(), LONG_AGO, true)));
    }

    private void seller(Sheet.Line line) {
        world.add(new Rows.Seller(
                world.next(Ids.Of.SELLER),
                line.text("book"),
                LONG_AGO,
                line.text("name"),
                String.join("\n", line.list("address")),
                line.text("town"),
                line.text("postcode"),
                line.text("vat"),
                line.text("email"),
                line.text("telephone"),
                line.text("account name"),
                line.text("sort code"),
                line.text("account"),
                line.number("days"),
                true));
    }
}
