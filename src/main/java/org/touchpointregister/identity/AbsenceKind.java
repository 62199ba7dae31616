package org.touchpointregister.identity;

/** Why a person is away; the words for people are {@code identity.absence.*}. */
public enum AbsenceKind {
    VACATION,
    BUSINESS_TRIP,
    ILLNESS,
    TRAINING,
    OTHER
}
