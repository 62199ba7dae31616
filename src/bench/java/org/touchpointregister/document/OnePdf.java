package org.touchpointregister.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process of its own that writes one pdf and says how much heap it took at most. */
final class OnePdf {

    private OnePdf() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[1]), OfficePdf.of(Papers.of(Integer.parseInt(arguments[0]))));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.println(peak / 1024 / 1024);
    }
}
