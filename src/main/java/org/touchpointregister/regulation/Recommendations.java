package org.touchpointregister.regulation;

import java.time.LocalDate;
import java.util.List;
import org.touchpointregister.regulation.Regulation.ApprovedBy;
import org.touchpointregister.regulation.Regulation.CitedTerm;
import org.touchpointregister.regulation.Regulation.CitedText;
import org.touchpointregister.regulation.Regulation.Direction;
import org.touchpointregister.regulation.Regulation.Ground;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.regulation.Regulation.Peculiarities;
import org.touchpointregister.regulation.Regulation.Rules;
import org.touchpointregister.regulation.Regulation.TouchpointType;
import org.touchpointregister.regulation.Regulation.Words;

/**
 * The methodological recommendations: the document the orders descend from. It is no authority and keeps no register; an
 * authority takes from it what its own file lists under {@code adopts}.
 */
public record Recommendations(
        String id,
        int version,
        LocalDate inForceFrom,
        String citation,
        ApprovedBy approvedBy,
        Words words,
        List<CitedText> scope,
        List<CitedTerm> glossary,
        List<Direction> directions,
        List<Need> needs,
        List<TouchpointType> types,
        List<Ground> grounds,
        RecommendedKeeper keeper,
        RecommendedAct act,
        Peculiarities peculiarities,
        Rules rules,
        Interaction interaction) {

    /** Who is to answer for forming the register, approved together with it. */
    public record RecommendedKeeper(CitedText responsible, boolean approvedWithRegister) {}

    /** The approving document: any form, with or without a number. */
    public record RecommendedAct(boolean required, boolean numberRequired, List<String> kinds, String clause) {}

    /** The second document the recommendations speak of: the interaction procedure (R-60 … R-65). */
    public record Interaction(
            List<Section> sections,
            List<CitedText> placements,
            CitedText assessment,
            CitedText ownInitiative,
            CitedText control,
            CitedText responsible) {}

    /** One of the recommended sections of an interaction procedure. */
    public record Section(String code, String title, String text, String clause) {}
}
