package org.earlybridge.run.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.earlybridge.run.report.Progress;
import org.jspecify.annotations.Nullable;

/** One server with one application, from an empty folder to a page that answers, and back to nothing. */
public final class PayaraServer {

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final Installation installation;
    private final DomainFolder domain;
    private final Leftover leftover;
    private final Progress progress;
    private volatile @Nullable ServerProcess process;
    private boolean stopped;

    /** @param work a folder that no other run uses */
    public PayaraServer(Installation installation, Path work, Progress progress) {
        this.installation = installation;
        this.domain = new DomainFolder(installation, work);
        this.leftover = new Leftover(work.resolve("server.pid"));
        this.progress = progress;
    }

    /** Ends the server of a run that was killed, if there is one. */
    public void endLeftover() throws IOException, InterruptedException {
        if (leftover.end()) {
            progress.say("Stopped a server that an earlier run had left behind.");
        }
    }

    public void start(ServerSettings settings, Map<String, String> environment, Path ear, String page)
            throws IOException, InterruptedException {
        progress.say("Making the server's working folder anew.");
        installation.removeConsole();
        AdminPassword password = new AdminPassword();
        domain.makeAnew(settings, password);
        ServerProcess started = spawn(domain.serverCommand(), environment);
        progress.say("Starting Payara Server, process " + started.pid() + ".");
        Patience patience = new Patience(progress, started, AT_MOST);
        AdminDoor door = new AdminDoor(settings.listeners(), password);
        patience.until(() -> "the server takes orders", door::isOpen);
        progress.say("Deploying Earlybridge. This is the longest step.");
        new Deployment(ear, settings.grid(), domain.log()).through(door, started, patience.left());
        Page first = new Page(settings.listeners().application().resolve(page));
        patience.until(() -> "a page comes from " + first, first::comes);
    }

    /** Not after {@link #stop}: a server started then would outlive everybody who could stop it. */
    private synchronized ServerProcess spawn(List<String> command, Map<String, String> environment) throws IOException {
        if (stopped) {
            throw new IllegalStateException("asked to stop before the server started");
        }
        ServerProcess started = ServerProcess.start(command, domain.folder(), environment);
        process = started;
        leftover.remember(started.pid());
        started.giveMasterPassword();
        return started;
    }

    public long pid() {
        ServerProcess running = process;
        return running == null ? -1 : running.pid();
    }

    public void showLogOn(PrintStream console) {
        ServerProcess running = process;
        if (running != null) {
            running.showLogOn(console);
        }
    }

    /** @return whether the server is gone, after waiting that long at most */
    public boolean hasEnded(long milliseconds) throws InterruptedException {
        ServerProcess running = process;
        return running == null || running.hasEnded(milliseconds);
    }

    public void mustBeAlive() {
        ServerProcess running = process;
        if (running != null) {
            running.mustBeAlive();
        }
    }

    public synchronized void stop() throws IOException, InterruptedException {
        stopped = true;
        ServerProcess running = process;
        if (running != null) {
            running.stop();
            leftover.forget();
        }
    }
}
