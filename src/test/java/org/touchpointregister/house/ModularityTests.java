package org.touchpointregister.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.touchpointregister.TouchpointRegister;

/** The borders between the rooms are those that their package-info declares, and the page shows them as they are. */
class ModularityTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(TouchpointRegister.class);
    private static final ModuleMap MAP = new ModuleMap(ROOMS);

    @Test
    void everyRoomKnowsOnlyTheRoomsItMayKnow() {
        assertThat(ROOMS.stream()).isNotEmpty();
        ROOMS.verify();
    }

    @Test
    void everyRoomDeclaresItsBorders() {
        assertThat(MAP.rooms())
                .as("allowedDependencies written out, because a room that may use everything has no border")
                .isNotEmpty()
                .filteredOn(room -> room.allowed().contains("*"))
                .isEmpty();
    }

    @Test
    void everyRoomOpensWithOneSentence() {
        assertThat(MAP.rooms())
                .as("the sentence says what the room knows, and the module map prints it")
                .isNotEmpty()
                .filteredOn(room -> !room.sentence().endsWith("."))
                .isEmpty();
    }

    @Test
    void theModuleMapShowsTheHouseAsItIs() {
        GeneratedPage.keepPart(Path.of("docs/architecture.md"), "module map", MAP.markdown());
    }
}
