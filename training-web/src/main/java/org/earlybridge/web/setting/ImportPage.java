package org.earlybridge.web.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.rota.SheetOrder;
import org.earlybridge.training.cover.rota.SheetPreview;
import org.earlybridge.training.cover.rota.SheetPreview.Effect;
import org.earlybridge.training.cover.rota.SheetTaken;
import org.earlybridge.training.cover.rota.TakeSheet;
import org.earlybridge.training.cover.rota.TakeSheet.Help;
import org.earlybridge.training.cover.sheet.ReadSheet.Carried;
import org.earlybridge.training.cover.sheet.Sheet;
import org.earlybridge.training.cover.sheet.SheetKind;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** Takes a file over in three steps: choose it, say what its columns are, see what would change and agree. */
@Named
@RequestScoped
public class ImportPage {

    private static final String PATH = "/office/import";
    private static final String SAVED = "saved";

    @Inject
    private OwnSetting ownSetting;

    @Inject
    private TakeSheet takeSheet;

    @Inject
    private ImportForm form;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private Provider setting;
    private Help help;
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<SheetOrder> order = Optional.empty();
    private Optional<SheetPreview> preview = Optional.empty();
    private boolean overtaken;

    @PostConstruct
    void look() {
        setting = ownSetting.chosen();
        help = takeSheet.help(setting.id(), form.kind());
        sheet = form.carried();
        order = sheet.map(read -> form.order(read, help));
    }

    /** Before the page's title is written: it says that there is an error. */
    @AllowedTo(Role.MANAGER)
    public void open() {
        if (request.has("large")) {
            problems.add(ImportForm.FILE, "The file is larger than 1 MB. Export fewer weeks at a time, as CSV");
        }
    }

    @AllowedTo(Role.MANAGER)
    public void read() {
        sheet = form.sent(help);
        order = sheet.map(read -> form.order(read, help));
        if (order.filter(said -> said.columns().missing().isEmpty()).isPresent()) {
            show();
        }
    }

    /** What it would change; nothing is stored by it. */
    @AllowedTo(Role.MANAGER)
    public void show() {
        order.ifPresent(said -> {
            if (!said.columns().missing().isEmpty()) {
                problems.add(
                        "col-0",
                        "No column is said to be: "
                                + String.join(
                                        "; ",
                                        said.columns().missing().stream()
                                                .map(field -> field.label())
                                                .toList())
                                + ". Say which it is");
            }
            if (!problems.isAny()) {
                preview = Optional.of(takeSheet.preview(setting.id(), said));
            }
        });
    }

    @AllowedTo(Role.MANAGER)
    public void take() {
        if (order.isEmpty() || problems.isAny()) {
            return;
        }
        SheetTaken taken = takeSheet.take(setting.id(), order.get(), request.parameter("mark"));
        if (taken instanceof SheetTaken.Done done) {
            SheetPreview what = done.what();
            request.leadTo(Query.NONE
                    .with("setting", String.valueOf(getId()))
                    .with("kind", form.kind().word())
                    .with(
                            SAVED,
                            what.lines().isEmpty()
                                    ? "0"
                                    : String.valueOf(what.lines().size()))
                    .after(PATH));
        } else if (taken instanceof SheetTaken.NotTaken other) {
            preview = Optional.of(other.now());
            overtaken = other.now().isSound();
        }
    }

    public long getId() {
        return setting.id().value();
    }

    public String getName() {
        return setting.name();
    }

    public String getKind() {
        return form.kind().word();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(SheetKind.values())
                .map(kind -> new Choice(kind.word(), kind.label(), kind == form.kind()))
                .toList();
    }

    public boolean isRead() {
        return sheet.isPresent();
    }

    /** Goes to the page and back. */
    public String getSheet() {
        return sheet.map(Carried::write).orElse("");
    }

    public List<FileColumnView> getColumns() {
        return order.map(said -> IntStream.range(0, said.sheet().headings().size())
                        .mapToObj(column -> new FileColumnView(said, column))
                        .toList())
                .orElse(List.of());
    }

    public String getRows() {
        return words.count(sheet.map(read -> read.rows().size()).orElse(0), "row", "rows");
    }

    public String getFirst() {
        return request.has("first")
                ? request.parameter("first")
                : LocalDate.now(clock).toString();
    }

    public boolean isDated() {
        return form.kind() == SheetKind.ROTA || form.kind() == SheetKind.CHILDREN;
    }

    public boolean isOfChildren() {
        return form.kind() == SheetKind.CHILDREN;
    }

    public boolean isWhole() {
        return request.has("whole");
    }

    public boolean isShown() {
        return preview.isPresent();
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public @Nullable PreviewView getPreview() {
        return preview.map(now -> new PreviewView(now, help, request)).orElse(null);
    }

    public boolean isTakeable() {
        return preview.filter(SheetPreview::isSound)
                .filter(now -> !now.lines().isEmpty())
                .isPresent();
    }

    /** Also while the press of that button is being read. */
    public boolean isTakeableOrSent() {
        return isTakeable() || (preview.isEmpty() && request.has("take"));
    }

    public String getMark() {
        return preview.map(SheetPreview::mark).orElse("");
    }

    /** 3 changes are stored. */
    public String getSaved() {
        return request.number(SAVED)
                .map(many -> many == 0
                        ? "The file says what is stored already. Nothing was changed."
                        : words.count(many, "change is", "changes are") + " stored.")
                .orElse("");
    }

    public String getBackHref() {
        return getKind().equals("rota") ? "/office/rota?setting=" + getId() : "/office/rooms?setting=" + getId();
    }

    /** For the words of effects. */
    static String named(Effect effect) {
        return switch (effect) {
            case ADDED -> "New";
            case CHANGED -> "Changed";
            case ENDED -> "Ended";
        };
    }
}
