package org.earlybridge.training.cover.rota;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.cover.sheet.SheetKind;
import org.earlybridge.training.setting.Provider;

/** What a heading meant in the last file of its kind that a setting took over. Headings only, nothing from below them. */
@SuppressWarnings("UnusedVariable") // the council and the kind are read by queries alone
@Entity
@Table(name = "sheet_column")
class SheetColumn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sheet_column_seq")
    @SequenceGenerator(name = "sheet_column_seq", sequenceName = "sheet_column_seq", allocationSize = 50)
    private long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "provider_id")
    private long providerId;

    @Enumerated(EnumType.STRING)
    private SheetKind kind;

    @Enumerated(EnumType.STRING)
    private SheetField field;

    private String heading;

    protected SheetColumn() {}

    SheetColumn(Provider own, SheetKind kind, SheetField field, String heading) {
        this.authorityId = own.council().code();
        this.providerId = own.id().value();
        this.kind = kind;
        this.field = field;
        this.heading = heading;
    }

    SheetField field() {
        return field;
    }

    String heading() {
        return heading;
    }
}
