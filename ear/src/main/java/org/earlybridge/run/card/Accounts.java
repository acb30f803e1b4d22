package org.earlybridge.run.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All accounts, and the file that keeps them between two runs, when there is one. */
final class Accounts {

    private final List<Account> accounts;
    private final @Nullable Path file;

    Accounts(List<Account> accounts, @Nullable Path file) {
        this.accounts = List.copyOf(accounts);
        this.file = file;
    }

    List<Account> all() {
        return accounts;
    }

    Optional<Account> withKey(String authorization) {
        return accounts.stream()
                .filter(account ->
                        authorization.equals("Bearer " + account.council().apiKey()))
                .findFirst();
    }

    Optional<Account> of(String code) {
        return accounts.stream()
                .filter(account -> account.council().code().equals(code))
                .findFirst();
    }

    Optional<Account> withSession(String id) {
        return accounts.stream()
                .filter(account -> account.shelf().find(Sessions.KIND, id).isPresent())
                .findFirst();
    }

    void load() throws IOException {
        if (file == null || !Files.exists(file)) {
            return;
        }
        Doc kept = JsonText.read(Files.readString(file));
        for (Account account : accounts) {
            Doc own = kept.doc(account.council().code());
            own.list("objects").forEach(doc -> account.shelf().keep((Doc) doc));
            own.doc("keys")
                    .values()
                    .forEach((key, answer) -> account.idempotency().keep(key, kept((Doc) answer)));
        }
    }

    /** Whole or not at all: the old file is replaced in one step. */
    synchronized void save() throws IOException {
        if (file == null) {
            return;
        }
        Doc all = new Doc();
        for (Account account : accounts) {
            synchronized (account) {
                all.with(account.council().code(), kept(account));
            }
        }
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(written, JsonText.whole(all));
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Doc kept(Account account) {
        Doc keys = new Doc();
        for (Map.Entry<String, Idempotency.Kept> each :
                account.idempotency().all().entrySet()) {
            Answer answer = each.getValue().answer();
            keys.with(
                    each.getKey(),
                    new Doc()
                            .with("asked", each.getValue().asked())
                            .with("status", answer.status())
                            .with("body", answer.body()));
        }
        return new Doc()
                .with("objects", new ArrayList<Object>(account.shelf().all()))
                .with("keys", keys);
    }

    private static Idempotency.Kept kept(Doc doc) {
        Answer answer = new Answer((int) doc.number("status"), "application/json", doc.text("body"), false);
        return new Idempotency.Kept(doc.text("asked"), answer);
    }
}
