package org.touchpointregister.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The time of one piece of work by that of another in the same run: pairs in the order A B B A, so that a machine that grows
 * slower weighs on both. No verdict where the ratios themselves lie further apart than a factor of two.
 */
public record PairedRatios(String name, double median, double least, double most) {

    private static final Effort USUAL = new Effort(9, 5);

    /** How many pairs there are, and how often each side of a pair is repeated. */
    public record Effort(int pairs, int repeats) {}

    public static PairedRatios of(String name, Work measured, Work base) throws Exception {
        return of(name, USUAL, measured, base);
    }

    /** The same with another number of pairs and repeats; both are run once before the clock counts. */
    public static PairedRatios of(String name, Effort effort, Work measured, Work base) throws Exception {
        measured.run();
        base.run();
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < effort.pairs(); pair++) {
            double a = time(measured, effort.repeats());
            double b = time(base, effort.repeats()) + time(base, effort.repeats());
            ratios.add((a + time(measured, effort.repeats())) / b);
        }
        return of(name, ratios);
    }

    /** Ratios that were taken elsewhere, one for each pair. */
    public static PairedRatios of(String name, Collection<Double> taken) {
        List<Double> ratios = new ArrayList<>(taken);
        Collections.sort(ratios);
        return new PairedRatios(name, ratios.get(ratios.size() / 2), ratios.get(0), ratios.get(ratios.size() - 1));
    }

    private static double time(Work work, int repeats) throws Exception {
        long began = System.nanoTime();
        for (int repeat = 0; repeat < repeats; repeat++) {
            work.run();
        }
        return System.nanoTime() - began;
    }

    /** A line of the table without a goal. */
    public String line() {
        return line("", true);
    }

    /** A line of the table; {@code goal} is the most the median may be. */
    public String atMost(double goal) {
        return line("goal: at most " + goal, median <= goal);
    }

    /** A line of the table; {@code goal} is the least the median may be. */
    public String atLeast(double goal) {
        return line("goal: at least " + goal, median >= goal);
    }

    private String line(String goal, boolean reached) {
        String verdict = goal.isEmpty()
                ? ""
                : goal + (most / least > 2 ? ", no verdict: too noisy" : reached ? ", reached" : ", MISSED");
        return String.format(Locale.ROOT, "%-64s %7.3f  (%.3f to %.3f)  %s", name, median, least, most, verdict);
    }

    /** What is measured. */
    public interface Work {
        void run() throws Exception;
    }
}
