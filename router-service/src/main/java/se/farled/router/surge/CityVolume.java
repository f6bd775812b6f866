package se.farled.router.surge;

/** How many contacts the city has on a usual weekday, as long as nothing is learnt. */
public interface CityVolume {

    double contactsPerDay();
}
