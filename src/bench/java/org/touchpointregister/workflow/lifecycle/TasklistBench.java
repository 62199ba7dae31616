package org.touchpointregister.workflow.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * P-2: what Tasklist, the board and the dashboard wait for with 5,000 open tasks, by the same with 100; and what the counters
 * beside the filters, which ask for all tasks, would wait for if the engine joined tasks with grants for everybody ({@code never}
 * asks for revocations), or looked rights up for everybody ({@code always}), by what they do (ADR 0024). Pairs in the order A B B A.
 */
class TasklistBench extends RideTest {

    private static final String OWN = "auto";
    private static final int PAIRS = 5;
    private static final int REPEATS = 3;

    @Test
    void fiveThousandTasksByAHundred() {
        TasklistLoad load = new TasklistLoad(rides, port());
        Map<String, List<Double>> ratios = new TreeMap<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            int first = pair % 2 == 0 ? 5000 : 100;
            Map<String, Long> one = load.with(first, () -> times(load));
            Map<String, Long> other = load.with(5100 - first, () -> times(load));
            add(ratios, first == 5000 ? one : other, first == 5000 ? other : one);
        }
        print("5,000 open tasks by 100", ratios);
    }

    @Test
    void oneWayForEverybodyByTheWayThatFits() {
        TasklistLoad load = new TasklistLoad(rides, port());
        load.with(5000, () -> {
            print("rights joined for everybody, 5,000 open tasks", against("never", load));
            print("rights looked up for everybody, 5,000 open tasks", against("always", load));
            return null;
        });
    }

    private Map<String, List<Double>> against(String mode, TasklistLoad load) {
        Map<String, List<Double>> ratios = new TreeMap<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean ownFirst = pair % 2 == 0;
            Map<String, Long> one = under(ownFirst ? OWN : mode, load);
            Map<String, Long> other = under(ownFirst ? mode : OWN, load);
            add(ratios, ownFirst ? other : one, ownFirst ? one : other);
        }
        return ratios;
    }

    private Map<String, Long> under(String mode, TasklistLoad load) {
        rides.engineConfiguration().setAuthorizationCheckRevokes(mode);
        Map<String, Long> times = new TreeMap<>();
        try {
            for (String login : TasklistLoad.PEOPLE) {
                times.put(login + ", counters", time(() -> load.counters(login)));
            }
            return times;
        } finally {
            rides.engineConfiguration().setAuthorizationCheckRevokes(OWN);
        }
    }

    private static Map<String, Long> times(TasklistLoad load) {
        Map<String, Long> times = new TreeMap<>();
        for (String login : TasklistLoad.PEOPLE) {
            load.filters(login).forEach((name, id) -> times.put(login + ", " + name, time(() -> load.page(login, id))));
            times.put(login + ", counters", time(() -> load.counters(login)));
            times.put(login + ", board", time(() -> load.board(login)));
            times.put(login + ", dashboard", time(() -> load.dashboard(login)));
        }
        return times;
    }

    private static long time(Runnable work) {
        work.run();
        long began = System.nanoTime();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            work.run();
        }
        return System.nanoTime() - began;
    }

    private static void add(Map<String, List<Double>> ratios, Map<String, Long> measured, Map<String, Long> base) {
        measured.forEach((name, time) ->
                ratios.computeIfAbsent(name, none -> new ArrayList<>()).add(1.0 * time / Objects.requireNonNull(base.get(name))));
    }

    private static void print(String title, Map<String, List<Double>> ratios) {
        System.out.println(title);
        ratios.forEach((name, all) -> {
            Collections.sort(all);
            double least = all.get(0);
            double most = all.get(all.size() - 1);
            System.out.printf(
                    Locale.ROOT,
                    "%-60s %6.2f  (%.2f … %.2f)%s%n",
                    name,
                    all.get(all.size() / 2),
                    least,
                    most,
                    most / least > 2 ? "  no verdict: too noisy" : "");
        });
    }
}
