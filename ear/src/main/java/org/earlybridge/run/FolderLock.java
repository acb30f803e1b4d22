package org.earlybridge.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.earlybridge.run.report.CannotRun;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time in a folder. The operating system lets go when the process ends, however it ends, so nothing is
 * left behind that a person must delete.
 */
final class FolderLock implements AutoCloseable {

    private static final String FILE = "in-use";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @param option the option that names the folder, for the message */
    @SuppressWarnings("resource") // the channel stays open as long as the lock is held
    static FolderLock on(Path folder, String option) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                String holder = Files.readString(folder.resolve(FILE)).strip();
                channel.close();
                throw inUse(folder, option, holder);
            }
            channel.truncate(0);
            int written = channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
            assert written > 0;
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new CannotRun(
                    "The folder cannot be written: " + e,
                    folder.toString(),
                    "Make it writable for this user, or choose another: mvn -Prun package -D" + option
                            + "=/another/folder",
                    e);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false); // far behind the text, which stays readable
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static CannotRun inUse(Path folder, String option, String holder) {
        return new CannotRun(
                "The folder is in use by another run" + (holder.isEmpty() ? "." : ", process " + holder + "."),
                folder.toString(),
                "Stop that run (Ctrl-C in its window), or choose another folder: mvn -Prun package -D" + option
                        + "=/another/folder");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
