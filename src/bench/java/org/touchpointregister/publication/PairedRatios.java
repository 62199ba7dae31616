package org.touchpointregister.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The time of one piece of work by that of another in the same run: pairs in the order A B B A, so that a machine that grows
 * slower weighs on both. No verdict where the ratios themselves lie further apart than a factor of two.
 */
record PairedRatios(String name, double median, double least, double most) {

    private static final int ROUNDS = 12;
    private static final int REPEATS = 5;

    static PairedRatios of(String name, Work measured, Work base) throws Exception {
        time(measured);
        time(base);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double a = time(measured);
            double b = time(base) + time(base);
            ratios.add((a + time(measured)) / b);
        }
        Collections.sort(ratios);
        List<Double> kept = ratios.subList(1, ROUNDS - 1);
        return new PairedRatios(name, kept.get(kept.size() / 2), kept.get(0), kept.get(kept.size() - 1));
    }

    private static double time(Work work) throws Exception {
        long began = System.nanoTime();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            work.run();
        }
        return System.nanoTime() - began;
    }

    /** A line of the table; {@code goal} is the most the median may be. */
    String line(double goal) {
        String verdict = most / least > 2 ? "no verdict: too noisy" : median <= goal ? "reached" : "MISSED";
        return String.format(
                Locale.ROOT,
                "%-60s %6.2f  (%.2f … %.2f)  goal %.2f  %s",
                name,
                median,
                least,
                most,
                goal,
                verdict);
    }

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }
}
