package org.earlybridge.training.demo.past;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.earlybridge.payments.settlement.ProposeSettlement;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.demo.past.PricedSale.PersonsPrice;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Inserts;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.SequenceIds;
import org.earlybridge.training.demo.row.World;

/**
 * Enters what was sold before the first start. The places are rows, because nobody can book what is over; their money goes
 * through the books like any other, and the statement of the last quarter is cut from it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PastSales {

    @Inject
    private BuyersAccounts accounts;

    @Inject
    private SalePrices prices;

    @Inject
    private SaleMoney money;

    @Inject
    private ProposeSettlement propose;

    protected PastSales() {}

    /** After the world was stored, and in the same transaction. */
    @AllowedTo(server = true)
    public void enter(List<Sale> sales, World world, DataSource database) throws SQLException {
        Map<Long, Rows.Provider> buyers = sales.stream()
                .map(Sale::buyer)
                .distinct()
                .collect(toMap(Rows.Provider::id, buyer -> buyer, (one, other) -> one, TreeMap::new));
        Map<Long, AccountId> booking = accounts.of(buyers, world);
        List<List<PersonsPrice>> priced = prices.of(sales);
        List<PricedSale> all = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            World more = new World(world.today(), new SequenceIds(connection));
            SaleRows rows = new SaleRows(more);
            for (int at = 0; at < sales.size(); at++) {
                Sale sale = sales.get(at);
                long id = more.next(Of.BOOKING);
                AccountId account =
                        Objects.requireNonNull(booking.get(sale.buyer().id()));
                all.add(new PricedSale(sale, SaleRows.basket(id), account, priced.get(at)));
                rows.add(all.get(at), id);
            }
            new Inserts(connection).store(more);
            count(connection, sales);
        }
        money.post(all, world);
        var unused = propose.due();
    }

    private static void count(Connection connection, List<Sale> sales) throws SQLException {
        Map<Long, Integer> taken = sales.stream()
                .collect(groupingBy(
                        sale -> sale.date().id(),
                        TreeMap::new,
                        summingInt(sale -> sale.people().size())));
        try (PreparedStatement update = connection.prepareStatement("UPDATE cohort SET taken = ? WHERE id = ?")) {
            for (Map.Entry<Long, Integer> date : taken.entrySet()) {
                update.setInt(1, date.getValue());
                update.setLong(2, date.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
