package org.earlybridge.payments.invoicing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Who sells in a book, from a first day on. Rows are written by whoever sets up the council, and never changed. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "seller")
class SellerRow {

    @Id
    private long id;

    private String book;

    @Column(name = "first_day")
    private LocalDate firstDay;

    private String name;
    private String address;
    private String town;
    private String postcode;

    @Column(name = "vat_number")
    private String vatNumber;

    private String email;
    private String telephone;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "sort_code")
    private String sortCode;

    @Column(name = "account_number")
    private String accountNumber;

    @Column(name = "days_to_pay")
    private int daysToPay;

    private boolean sample;

    protected SellerRow() {}

    long id() {
        return id;
    }

    LocalDate unshiftedDue(LocalDate issuedOn) {
        return issuedOn.plusDays(daysToPay);
    }

    PaperSeller view() {
        return new PaperSeller(
                name,
                address.lines().toList(),
                town,
                postcode,
                vatNumber,
                email,
                telephone,
                accountName,
                sortCode,
                accountNumber,
                sample);
    }
}
