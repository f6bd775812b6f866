package se.farled.router.surge.jdbc;

import org.springframework.beans.factory.annotation.Autowired;
import se.farled.router.RunningRouter;
import se.farled.router.surge.Signs;
import se.farled.router.surge.Surges;
import se.farled.router.surge.SurgesContract;

@RunningRouter
class JdbcSurgesIT extends SurgesContract {

    @Autowired
    Signs signs;

    @Autowired
    Surges surges;

    @Override
    protected Signs signs() {
        return signs;
    }

    @Override
    protected Surges surges() {
        return surges;
    }
}
