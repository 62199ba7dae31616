package org.touchpointregister.workflow.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.shared.Channel;

/** One authority's edition 1 as {@code demo/registers.yaml} writes it. */
record DemoRegister(String title, LocalDate effectiveFrom, List<Unit> departments) {

    record Unit(String code, String responsiblePost, List<Activity> processes) {}

    record Activity(String direction, String title, List<RowGround> grounds, List<Point> touchpoints) {}

    record Point(
            String name,
            Channel channel,
            @Nullable String type,
            @Nullable String address,
            List<String> needs,
            @Nullable String peculiarities,
            boolean littleUsed,
            boolean notCounted) {}
}
