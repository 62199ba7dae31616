package org.touchpointregister.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server that misbehaves on chosen letters and remembers the Message-ID of every one that it took. */
final class FaultySmtp implements AutoCloseable {

    /** What the server does when the letter has been handed over. */
    enum Behaviour {
        TAKES,
        REFUSES,
        HANGS_UP_BEFORE_TAKING,
        TAKES_AND_HANGS_UP_AT_QUIT,
        SAYS_NOTHING
    }

    /** Decides by the number of the letter, from 1. */
    interface Plan {
        Behaviour of(int letter);
    }

    final List<String> taken = new CopyOnWriteArrayList<>();
    final AtomicInteger faults = new AtomicInteger();
    private final AtomicInteger letters = new AtomicInteger();
    private final ServerSocket server;
    private final Plan plan;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    FaultySmtp(Plan plan) {
        this.plan = plan;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> talk(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = socket.getOutputStream();
            say(out, "220 ready");
            Behaviour behaviour = Behaviour.TAKES;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("DATA")) {
                    say(out, "354 go on");
                    behaviour = plan.of(letters.incrementAndGet());
                    if (!finish(readLetter(in), behaviour, out)) {
                        return;
                    }
                } else if (command.startsWith("QUIT")) {
                    bye(socket, out, behaviour);
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            // The client went away first: the next conversation tells.
        }
    }

    /** Whether the conversation goes on. */
    private boolean finish(@Nullable String messageId, Behaviour behaviour, OutputStream out) throws IOException {
        if (behaviour != Behaviour.TAKES) {
            faults.incrementAndGet();
        }
        switch (behaviour) {
            case REFUSES -> say(out, "451 try again later");
            case HANGS_UP_BEFORE_TAKING -> {
                return false;
            }
            case SAYS_NOTHING -> sleep();
            case TAKES, TAKES_AND_HANGS_UP_AT_QUIT -> {
                taken.add(String.valueOf(messageId));
                say(out, "250 taken");
            }
        }
        return behaviour != Behaviour.SAYS_NOTHING;
    }

    private static void bye(Socket socket, OutputStream out, Behaviour behaviour) throws IOException {
        if (behaviour == Behaviour.TAKES_AND_HANGS_UP_AT_QUIT) {
            socket.setSoLinger(true, 0); // a reset, not a farewell
        } else {
            say(out, "221 bye");
        }
    }

    private static @Nullable String readLetter(BufferedReader in) throws IOException {
        String messageId = null;
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                messageId = line.substring("Message-ID: ".length());
            }
        }
        return messageId;
    }

    private static void say(OutputStream out, String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void sleep() {
        try {
            Thread.sleep(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
