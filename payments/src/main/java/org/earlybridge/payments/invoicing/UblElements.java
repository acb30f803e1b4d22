package org.earlybridge.payments.invoicing;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.earlybridge.payments.money.Money;

/** The parts of which electronic invoices are made. Text is escaped by the writer, and signs that XML cannot hold are left out. */
final class UblElements {

    static final String CURRENCY = "GBP";

    private static final String BASIC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
    private static final String GROUPS = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
    private static final int PENCE = 2;

    private final XMLStreamWriter xml;
    private final Vat vat;

    UblElements(XMLStreamWriter xml, Vat vat) {
        this.xml = xml;
        this.vat = vat;
    }

    /** What stands inside. */
    @FunctionalInterface
    interface Inside {
        void write() throws XMLStreamException;
    }

    void begin(String root, String namespace) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
        xml.writeNamespace("cac", GROUPS);
        xml.writeNamespace("cbc", BASIC);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    void group(String name, Inside inside) throws XMLStreamException {
        xml.writeStartElement("cac", name, GROUPS);
        inside.write();
        xml.writeEndElement();
    }

    void text(String name, String value) throws XMLStreamException {
        xml.writeStartElement("cbc", name, BASIC);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    void amount(String name, Money amount) throws XMLStreamException {
        number(name, "currencyID", CURRENCY, BigDecimal.valueOf(amount.pence(), PENCE));
    }

    /** C62 is one of something. */
    void quantity(String name, BigDecimal quantity) throws XMLStreamException {
        number(name, "unitCode", "C62", quantity);
    }

    void taxCategory(String name, int rate, boolean withReason) throws XMLStreamException {
        group(name, () -> {
            text("ID", vat.category());
            if (vat == Vat.EXEMPT) {
                text(
                        "Percent",
                        BigDecimal.valueOf(rate, PENCE).stripTrailingZeros().toPlainString());
            }
            if (withReason) {
                text("TaxExemptionReason", vat.reason());
            }
            taxScheme();
        });
    }

    void taxScheme() throws XMLStreamException {
        group("TaxScheme", () -> text("ID", "VAT"));
    }

    void country() throws XMLStreamException {
        group("Country", () -> text("IdentificationCode", "GB"));
    }

    private void number(String name, String attribute, String unit, BigDecimal value) throws XMLStreamException {
        xml.writeStartElement("cbc", name, BASIC);
        xml.writeAttribute(attribute, unit);
        xml.writeCharacters(value.toPlainString());
        xml.writeEndElement();
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().filter(UblElements::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
