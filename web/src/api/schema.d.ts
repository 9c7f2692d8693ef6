// Made from docs/openapi.json by `npm run api`: do not edit.

export interface paths {
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asks
         * @description Tell who is logged in, in which role, and the token that changes must carry.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Begin a session, in a cookie; one there was is ended.
         */
        post: operations["post_session"];
        /**
         * Log out
         * @description End the session; there need not be one.
         */
        delete: operations["delete_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is kept of the casebook
         * @description Tell what the incidents and the picture were made of, whether that still holds, and how far a making is.
         */
        get: operations["get_kept"];
        put?: never;
        /**
         * Make incidents and picture anew
         * @description Make them anew in the background; until that is done the desk answers from what was made before.
         */
        post: operations["post_kept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List incidents
         * @description List the incidents that all filters find, in an order, a page at a time.
         */
        get: operations["get_incidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of incidents offer
         * @description Count incidents by the values of each filter, under all the other filters.
         */
        get: operations["get_incidents_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incidents over time
         * @description Count incidents over time, whatever ``since`` and ``until``.
         */
        get: operations["get_incidents_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/geo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incidents on a map
         * @description Tell where incidents are said to have happened, as GeoJSON: one feature for each place.
         */
        get: operations["get_incidents_geo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One incident
         * @description Give an incident with every account and every side of it.
         */
        get: operations["get_incidents_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The incidents an article tells of
         * @description Name the incidents that each claim of an article is an account of.
         */
        get: operations["get_articles_article_id_incidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/control/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of control offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_control_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of control
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_control"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/control/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of control, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_control_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/alignment/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of alignment offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_alignment_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/alignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of alignment
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_alignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/alignment/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of alignment, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_alignment_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/losses/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of losses offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_losses_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/losses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of losses
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_losses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/losses/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of losses, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_losses_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/breaches/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of breaches offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_breaches_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of breaches
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_breaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/breaches/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of breaches, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_breaches_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/naming/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of naming offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_naming_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/naming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of naming
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_naming"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/naming/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of naming, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_naming_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/coverage/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of coverage offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_coverage_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of coverage
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/coverage/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of coverage, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_coverage_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/posture/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of posture offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_posture_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/posture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of posture
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_posture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/posture/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of posture, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_posture_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/harm/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of harm offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_harm_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/harm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of harm
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_harm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/harm/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of harm, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_harm_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/governance/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of governance offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_governance_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/governance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of governance
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_governance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/governance/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of governance, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_governance_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/statements/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of statements offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_statements_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of statements
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_statements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/statements/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of statements, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_statements_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/control/spells/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of spells offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_control_spells_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/control/spells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of spells
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_control_spells"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/control/spells/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of spells, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_control_spells_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/breaches/weekly/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of weekly offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_breaches_weekly_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/breaches/weekly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of weekly
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_breaches_weekly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/breaches/weekly/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of weekly, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_breaches_weekly_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/agreements/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of agreements offer
         * @description Count rows by the values of each filter, under all the other filters.
         */
        get: operations["get_picture_agreements_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of agreements
         * @description List rows, each with the first claims it rests on, and of how many they are.  A row tells who says it; it is never said to be so.
         */
        get: operations["get_picture_agreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/agreements/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of agreements, with all their claims
         * @description Give rows as they were listed, with all the claims they rest on.
         */
        get: operations["get_picture_agreements_whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/control/geo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is said to hold which place on a day
         * @description Tell how places stand on a day by the rule of ``docs/picture/control.md``, as GeoJSON, each with its votes.
         */
        get: operations["get_picture_control_geo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/control/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How places are said to stand over time
         * @description List places with how they stand over time; the filters find places with a spell that they find.
         */
        get: operations["get_picture_control_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/picture/control/strips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How places are said to stand, for a chart
         * @description List for each place the days that something is told of it, in brief: ``row`` fetches what a day rests on.
         */
        get: operations["get_picture_control_strips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/incidents.{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incidents as a file
         * @description Give all incidents that the filters find: with every account in JSON, a line or feature each in CSV and GeoJSON.
         */
        get: operations["get_export_incidents_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/claims.{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims as a file
         * @description Give all claims that the filters find: in JSON each is the record.
         */
        get: operations["get_export_claims_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/picture/{view}.{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of a view of the picture as a file
         * @description Give all rows of a view that the filters find, each with the claims it rests on.
         */
        get: operations["get_export_picture_view_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggest/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actors by the beginning of a name
         * @description Name at most ten actors with a name, or a word of one, that begins so; words that judge are nobody's name.
         */
        get: operations["get_suggest_actors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggest/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places by the beginning of a name
         * @description Name at most ten places with a name that begins so.
         *
         *     Those in countries that incidents of the casebook are in come first, then those so named, then those with most people.
         */
        get: operations["get_suggest_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lies beneath the map
         * @description Tell what the map may show beneath what is told.
         */
        get: operations["get_basemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basemap/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names to write on the map
         * @description At most 300: states and capitals, then towns, the most populous first, fewer the farther away.
         */
        get: operations["get_basemap_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basemap/tiles.pmtiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reader's own map tiles
         * @description Give the archive, or the range of it that is asked for.
         */
        get: operations["get_basemap_tiles_pmtiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to judge
         * @description List what is to be judged by who asks, what matters most first, with why it is asked.
         */
        get: operations["get_review_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List judgements
         * @description List judgements, the latest first.
         */
        get: operations["get_review_judgements"];
        put?: never;
        /**
         * Judge
         * @description Keep a judgement; of the same coder it takes the place of earlier ones on the same thing.
         */
        post: operations["post_review_judgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/judgements/{key}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a judgement
         * @description Take a judgement back: one's own, or as an editor anybody's.  It stays, and holds no more.
         */
        post: operations["post_review_judgements_key_withdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was judged of an article
         * @description List the judgements on an article's claims and on words in it alone, and what is decided of each claim by them.
         */
        get: operations["get_articles_article_id_judgements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far coders agree
         * @description Measure agreement between coders, over all items that two at least judged, and by field.
         */
        get: operations["get_review_agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where coders differ
         * @description List what coders judged differently, what nobody has adjudicated yet first.
         */
        get: operations["get_review_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/judgements.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All judgements as lines
         * @description Give every judgement and withdrawal as lines of JSON, in the order they were made.
         */
        get: operations["get_review_judgements_jsonl"];
        put?: never;
        /**
         * Bring judgements in
         * @description Add the judgements of lines as exported, with who made them and when; those that are there stay as they are.
         */
        post: operations["post_review_judgements_jsonl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List articles
         * @description List the articles that have a claim the filters let through, each with how many it has of these.
         */
        get: operations["get_articles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{article_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One article
         * @description Give an article's text, with the lines it was laid out in and its claims.
         */
        get: operations["get_articles_article_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims
         * @description List the claims that the filters let through, by date of their article (those without one last).
         */
        get: operations["get_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the filters of claims offer
         * @description Count the claims by outlet, status, event type and source; a filter does not narrow its own values.
         */
        get: operations["get_facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Accord
         * @description How what several accounts say of one slot goes together.
         * @enum {string}
         */
        Accord: "agreed" | "one-only" | "different" | "contradicted" | "denied";
        /**
         * AccountAnswer
         * @description One claim's word on an incident.
         */
        AccountAnswer: {
            /** Article */
            article: string;
            /** Claim */
            claim: string;
            /** Outlet */
            outlet: string | null;
            /** Published */
            published: string | null;
            source: components["schemas"]["Span"] | null;
            /** Chain */
            chain: components["schemas"]["SpeakerAnswer"][];
            status: components["schemas"]["Status"];
            polarity: components["schemas"]["Polarity"];
            modality: components["schemas"]["Modality"];
            content: components["schemas"]["Span"];
            sentence: components["schemas"]["Span"];
            /**
             * Judged
             * @default []
             */
            judged: components["schemas"]["JudgedAnswer"][];
            part: components["schemas"]["Part"];
            /** Origin */
            origin: string;
            /** Triggers */
            triggers: components["schemas"]["Span"][];
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * ActorAnswer
         * @description Words that name a party, and who that is; ``None`` where that is not known.
         */
        ActorAnswer: {
            /** Text */
            text: string;
            /** Id */
            id: string | null;
            /** Name */
            name: string | null;
            kind: components["schemas"]["ActorKind"] | null;
            /** Country */
            country: string | null;
            /** Loaded */
            loaded: boolean;
        };
        /**
         * ActorKind
         * @description What kind of party an actor is.
         * @enum {string}
         */
        ActorKind: "government" | "state-forces" | "police" | "rebel-group" | "militia" | "jihadist-group" | "political-body" | "coalition" | "international-organisation" | "humanitarian" | "monitor" | "media" | "medical" | "civilians" | "person" | "other";
        /**
         * Agreement
         * @description How far coders agree on a field, over the items at least two judged.
         *
         *     ``alpha`` is Krippendorff's, nominal, with a 95 % bootstrap interval (``low`` to ``high``) over items; null where it is not defined: fewer
         *     than two items, or one answer alone.  ``percent`` is the share of pairs of answers that are alike, in [0, 100].
         */
        Agreement: {
            /** Field */
            field: string;
            /** Items */
            items: number;
            /** Judgements */
            judgements: number;
            /** Alpha */
            alpha: number | null;
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
            /** Percent */
            percent: number | null;
            /** Confusion */
            confusion: components["schemas"]["Cell"][];
        };
        /**
         * AgreementAnswer
         * @description A truce, a zone, a deal that reports speak of, and between whom.
         *
         *     ``name`` is the fullest wording, ``kind`` its id in ``knowledge/agreements.yaml``.  ``parties`` made it, ``brokers``
         *     brought it about.  ``earliest`` to ``latest`` is when it was made or took effect, where that is told.  ``ended`` are
         *     the tellings that it collapsed, which accuse nobody.
         */
        AgreementAnswer: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Kind */
            kind: string;
            /** Parties */
            parties: components["schemas"]["ActorAnswer"][];
            /** Brokers */
            brokers: components["schemas"]["ActorAnswer"][];
            place: components["schemas"]["PlaceAnswer"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Ended */
            ended: components["schemas"]["TellingAnswer"][];
        };
        /**
         * AgreementRow
         * @description A truce, a zone, a deal that reports speak of, and between whom.
         *
         *         ``name`` is the fullest wording, ``kind`` its id in ``knowledge/agreements.yaml``.  ``parties`` made it, ``brokers``
         *         brought it about.  ``earliest`` to ``latest`` is when it was made or took effect, where that is told.  ``ended`` are
         *         the tellings that it collapsed, which accuse nobody.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        AgreementRow: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Kind */
            kind: string;
            /** Parties */
            parties: components["schemas"]["ActorAnswer"][];
            /** Brokers */
            brokers: components["schemas"]["ActorAnswer"][];
            place: components["schemas"]["PlaceAnswer"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Ended */
            ended: components["schemas"]["TellingAnswer"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * AgreementTold
         * @description Agreement over all, and per field (``claim``, ``source``, ``events.type``, ``pair``, ``mention`` …), most items first.
         */
        AgreementTold: {
            /** Coders */
            coders: string[];
            overall: components["schemas"]["Agreement"];
            /** Fields */
            fields: components["schemas"]["Agreement"][];
        };
        /**
         * AlignmentAnswer
         * @description That one party is said to support, supply, lead, fight, belong to … another.
         *
         *     ``source`` is who backs, arms, leads, belongs, attacks; ``target`` to whom; one of the two is ``None`` where help is
         *     told of and one side of it is not.  ``help`` is told of support alone.  ``words`` are those that tell the tie, ``materiel``
         *     those for what is given.  ``tellings`` say that it is so, ``hedged`` that it may be, is planned, demanded or not
         *     known, ``denied`` that it is not.  ``earliest`` to ``latest`` are the days that ``tellings`` speak of.
         */
        AlignmentAnswer: {
            source: components["schemas"]["ActorAnswer"] | null;
            target: components["schemas"]["ActorAnswer"] | null;
            tie: components["schemas"]["Tie"];
            help: components["schemas"]["Help"] | null;
            /** Words */
            words: string[];
            /** Materiel */
            materiel: string[];
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Hedged */
            hedged: components["schemas"]["TellingAnswer"][];
            /** Denied */
            denied: components["schemas"]["TellingAnswer"][];
        };
        /**
         * AlignmentRow
         * @description That one party is said to support, supply, lead, fight, belong to … another.
         *
         *         ``source`` is who backs, arms, leads, belongs, attacks; ``target`` to whom; one of the two is ``None`` where help is
         *         told of and one side of it is not.  ``help`` is told of support alone.  ``words`` are those that tell the tie, ``materiel``
         *         those for what is given.  ``tellings`` say that it is so, ``hedged`` that it may be, is planned, demanded or not
         *         known, ``denied`` that it is not.  ``earliest`` to ``latest`` are the days that ``tellings`` speak of.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        AlignmentRow: {
            source: components["schemas"]["ActorAnswer"] | null;
            target: components["schemas"]["ActorAnswer"] | null;
            tie: components["schemas"]["Tie"];
            help: components["schemas"]["Help"] | null;
            /** Words */
            words: string[];
            /** Materiel */
            materiel: string[];
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Hedged */
            hedged: components["schemas"]["TellingAnswer"][];
            /** Denied */
            denied: components["schemas"]["TellingAnswer"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * Anchoring
         * @description Whether what was judged is still there: as it was, elsewhere or in another claim, or nowhere.
         * @enum {string}
         */
        Anchoring: "same" | "moved" | "lost";
        /**
         * ArticleJudgements
         * @description The judgements on an article's claims, on words in it alone, and what they come to (``GET /api/articles/{id}/judgements``).
         */
        ArticleJudgements: {
            /** Items */
            items: components["schemas"]["JudgementTold"][];
            /** Decided */
            decided: components["schemas"]["Decided"][];
        };
        /**
         * ArticleRow
         * @description An article as listed, without its text; ``claims`` is how many of its claims the query finds.
         */
        ArticleRow: {
            /** Id */
            id: string;
            /** Title */
            title: string | null;
            /** Outlet */
            outlet: string | null;
            /** Published */
            published: string | null;
            /** Url */
            url: string | null;
            /** Language */
            language: string | null;
            /** Claims */
            claims: number;
        };
        /**
         * Articles
         * @description A page of articles; ``total`` counts all that were found.
         */
        Articles: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["ArticleRow"][];
        };
        /**
         * BaseMap
         * @description What the map may show beneath what is told: ``tiles`` is the address of the reader's own, if any.
         */
        BaseMap: {
            /** Tiles */
            tiles: string | null;
        };
        /**
         * Bin
         * @description The days from ``start`` to ``end``, inclusive: incidents that may lie in it, and of these those that wholly do.
         */
        Bin: {
            /**
             * Start
             * Format: date
             */
            start: string;
            /**
             * End
             * Format: date
             */
            end: string;
            /** Incidents */
            incidents: number;
            /** Within */
            within: number;
            /** Accounts */
            accounts: number;
        };
        /**
         * BreachAnswer
         * @description An alleged breach: who accuses whom of what, and who denies it.
         *
         *     ``agreement`` is the words for what was broken, ``kind`` their kind, ``of`` the id of the :class:`Agreement` they mean,
         *     ``None`` where that is not told.  ``accuser`` is who says so, ``None`` where the report says it in its own voice.
         *     ``accused`` acted together; none where nobody is named.  ``acts`` is what they are said to have done, ``what`` its
         *     types, ``counts`` how many breaches are told of.  ``denials`` are tellings that deny this breach or these acts.  A row
         *     that is ``denied`` is a denial of a breach that no other claim alleges; one that is ``kept`` says that there was none.
         */
        BreachAnswer: {
            said: components["schemas"]["Keeping"];
            /** Agreement */
            agreement: string;
            /** Kind */
            kind: string;
            /** Of */
            of: string | null;
            accuser: components["schemas"]["SpeakerAnswer"] | null;
            /** Accused */
            accused: components["schemas"]["ActorAnswer"][];
            /** What */
            what: components["schemas"]["EventType"][];
            /** Acts */
            acts: components["schemas"]["TellingAnswer"][];
            /** Counts */
            counts: components["schemas"]["CountAnswer"][];
            place: components["schemas"]["PlaceAnswer"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Denials */
            denials: components["schemas"]["TellingAnswer"][];
        };
        /**
         * BreachRow
         * @description An alleged breach: who accuses whom of what, and who denies it.
         *
         *         ``agreement`` is the words for what was broken, ``kind`` their kind, ``of`` the id of the :class:`Agreement` they mean,
         *         ``None`` where that is not told.  ``accuser`` is who says so, ``None`` where the report says it in its own voice.
         *         ``accused`` acted together; none where nobody is named.  ``acts`` is what they are said to have done, ``what`` its
         *         types, ``counts`` how many breaches are told of.  ``denials`` are tellings that deny this breach or these acts.  A row
         *         that is ``denied`` is a denial of a breach that no other claim alleges; one that is ``kept`` says that there was none.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        BreachRow: {
            said: components["schemas"]["Keeping"];
            /** Agreement */
            agreement: string;
            /** Kind */
            kind: string;
            /** Of */
            of: string | null;
            accuser: components["schemas"]["SpeakerAnswer"] | null;
            /** Accused */
            accused: components["schemas"]["ActorAnswer"][];
            /** What */
            what: components["schemas"]["EventType"][];
            /** Acts */
            acts: components["schemas"]["TellingAnswer"][];
            /** Counts */
            counts: components["schemas"]["CountAnswer"][];
            place: components["schemas"]["PlaceAnswer"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Denials */
            denials: components["schemas"]["TellingAnswer"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * BreachWeekAnswer
         * @description A line of a ceasefire monitor's table: in the week from ``monday``, who accused whom how often.
         *
         *     ``alleged`` counts breaches, ``denied`` those of them that somebody denies, ``kept`` reports that there was none.
         *     ``articles`` is how many articles published in that week were read: a week in which nothing was read is not quiet.
         *     A line is about ``weeks`` weeks, more than one only where nothing was read for so long.
         */
        BreachWeekAnswer: {
            /** Monday */
            monday: string | null;
            /** Accuser */
            accuser: string;
            /** Accused */
            accused: string;
            /** Agreement */
            agreement: string;
            /** Alleged */
            alleged: number;
            /** Denied */
            denied: number;
            /** Kept */
            kept: number;
            /** Articles */
            articles: number;
            /** Weeks */
            weeks: number;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
        };
        /**
         * BreachWeekRow
         * @description A line of a ceasefire monitor's table: in the week from ``monday``, who accused whom how often.
         *
         *         ``alleged`` counts breaches, ``denied`` those of them that somebody denies, ``kept`` reports that there was none.
         *         ``articles`` is how many articles published in that week were read: a week in which nothing was read is not quiet.
         *         A line is about ``weeks`` weeks, more than one only where nothing was read for so long.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        BreachWeekRow: {
            /** Monday */
            monday: string | null;
            /** Accuser */
            accuser: string;
            /** Accused */
            accused: string;
            /** Agreement */
            agreement: string;
            /** Alleged */
            alleged: number;
            /** Denied */
            denied: number;
            /** Kept */
            kept: number;
            /** Articles */
            articles: number;
            /** Weeks */
            weeks: number;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * Cell
         * @description How often two coders of an item, in no order, gave these two answers (``one`` ≤ ``other``; alike on the diagonal).
         */
        Cell: {
            /** One */
            one: string;
            /** Other */
            other: string;
            /** Count */
            count: number;
        };
        /**
         * Change
         * @description What one telling says of who holds a place.
         * @enum {string}
         */
        Change: "holds" | "takes" | "loses" | "contests" | "besieges";
        /**
         * Claim
         * @description One source saying one thing about one happening or state of affairs.
         *
         *     ``article``, ``outlet`` and ``published`` are the article's own.  ``source_ref`` is the fullest earlier
         *     naming where ``source`` does not name; ``via`` lists intermediaries, innermost first.
         *     ``confidence`` is a probability in [0, 1] that the claim stands in the text as coded.
         *     ``embedding`` is the reader's own mark of the wording, which only claims of one report are compared by: the name of what
         *     made it, a colon, and signed bytes in base64.
         */
        Claim: {
            /** Article */
            article: string;
            /** Id */
            id: string;
            sentence: components["schemas"]["Span"];
            content: components["schemas"]["Span"];
            source: components["schemas"]["Span"] | null;
            source_ref: components["schemas"]["Span"] | null;
            /** Via */
            via: components["schemas"]["Span"][];
            cue: components["schemas"]["Span"] | null;
            status: components["schemas"]["Status"];
            polarity: components["schemas"]["Polarity"];
            modality: components["schemas"]["Modality"];
            /** Confidence */
            confidence: number;
            /** Events */
            events: components["schemas"]["Event"][];
            /** Outlet */
            outlet: string | null;
            /** Published */
            published: string | null;
            derived_by: components["schemas"]["Derivation"];
            /** Embedding */
            embedding: string | null;
        };
        /**
         * ClaimAt
         * @description A claim by its article's id and its own.
         */
        ClaimAt: {
            /** Article */
            article: string;
            /** Claim */
            claim: string;
        };
        /**
         * ClaimJudged
         * @description What people decided of a claim that holds now, beside what the record has.
         */
        ClaimJudged: {
            /** Article */
            article: string;
            /** Claim */
            claim: string;
            /** Judged */
            judged: components["schemas"]["JudgedAnswer"][];
        };
        /**
         * ClaimOn
         * @description A whole claim: it stands in the text as coded (``positive``), or does not (``negative``).
         */
        ClaimOn: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "claim";
            /** Article */
            article: string;
            /** Claim */
            claim: string;
        };
        /**
         * ClaimShown
         * @description A claim to be judged with what is needed to judge it; ``record`` is the machine's, ``before`` and ``after`` its context.
         */
        ClaimShown: {
            /** Title */
            title: string | null;
            record: components["schemas"]["Claim"];
            /** Before */
            before: string;
            /** After */
            after: string;
        };
        /**
         * Claims
         * @description A page of claims, each as the record has it; ``total`` counts all that were found.
         *
         *     ``judged`` has those of the page of which people decided something: the filters find them by that.
         */
        Claims: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["Claim"][];
            /** Judged */
            judged: components["schemas"]["ClaimJudged"][];
        };
        /**
         * CodedArticle
         * @description An article with its lines and claims; offsets count code points of ``text``.
         */
        CodedArticle: {
            /** Id */
            id: string;
            /** Title */
            title: string | null;
            /** Outlet */
            outlet: string | null;
            /** Published */
            published: string | null;
            /** Url */
            url: string | null;
            /** Language */
            language: string | null;
            /** Text */
            text: string;
            /** Lines */
            lines: components["schemas"]["Line"][];
            /** Claims */
            claims: components["schemas"]["Claim"][];
        };
        /**
         * ControlAnswer
         * @description Who is said to hold a place on a day, by the stated rule over the votes, which are all here.
         *
         *     ``day`` is ``None`` for tellings that cannot be dated.  ``holder`` is ``None`` where none is told or they differ; beside
         *     ``contested`` it is who is told to hold what is fought over.  The weight of a reason is how many independent voices say it.
         */
        ControlAnswer: {
            place: components["schemas"]["PlaceAnswer"];
            /** Day */
            day: string | null;
            hold: components["schemas"]["Hold"];
            holder: components["schemas"]["ActorAnswer"] | null;
            /** Votes */
            votes: components["schemas"]["VoteAnswer"][];
            /** Fronts */
            fronts: components["schemas"]["FrontAnswer"][];
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * ControlMap
         * @description Places as RFC 7946 has them, as they stand ``on`` a day; ``unplaced`` counts those without a point.
         *
         *     ``first`` and ``last`` are the days of the earliest and the latest vote of all; all three are ``None`` where there is none.
         */
        ControlMap: {
            /**
             * Type
             * @constant
             */
            type: "FeatureCollection";
            /** On */
            on: string | null;
            /** First */
            first: string | null;
            /** Last */
            last: string | null;
            /** Features */
            features: components["schemas"]["StandingFeature"][];
            /** Unplaced */
            unplaced: number;
        };
        /**
         * ControlRow
         * @description Who is said to hold a place on a day, by the stated rule over the votes, which are all here.
         *
         *         ``day`` is ``None`` for tellings that cannot be dated.  ``holder`` is ``None`` where none is told or they differ; beside
         *         ``contested`` it is who is told to hold what is fought over.  The weight of a reason is how many independent voices say it.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        ControlRow: {
            place: components["schemas"]["PlaceAnswer"];
            /** Day */
            day: string | null;
            hold: components["schemas"]["Hold"];
            holder: components["schemas"]["ActorAnswer"] | null;
            /** Votes */
            votes: components["schemas"]["VoteAnswer"][];
            /** Fronts */
            fronts: components["schemas"]["FrontAnswer"][];
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * ControlSpellAnswer
         * @description How a place stands by the votes from ``first`` to ``last``, inclusive; ``last`` is ``None`` where nothing later is said.
         *
         *     The rest is as in :class:`Control`.
         */
        ControlSpellAnswer: {
            place: components["schemas"]["PlaceAnswer"];
            /**
             * First
             * Format: date
             */
            first: string;
            /** Last */
            last: string | null;
            hold: components["schemas"]["Hold"];
            holder: components["schemas"]["ActorAnswer"] | null;
            /** Votes */
            votes: components["schemas"]["VoteAnswer"][];
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * ControlSpellRow
         * @description How a place stands by the votes from ``first`` to ``last``, inclusive; ``last`` is ``None`` where nothing later is said.
         *
         *         The rest is as in :class:`Control`.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        ControlSpellRow: {
            place: components["schemas"]["PlaceAnswer"];
            /**
             * First
             * Format: date
             */
            first: string;
            /** Last */
            last: string | null;
            hold: components["schemas"]["Hold"];
            holder: components["schemas"]["ActorAnswer"] | null;
            /** Votes */
            votes: components["schemas"]["VoteAnswer"][];
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * Count
         * @description A number the text gives; ``min`` and ``max`` are inclusive, ``None`` where it sets no bound.
         */
        Count: {
            span: components["schemas"]["Span"];
            /** Min */
            min: number | null;
            /** Max */
            max: number | null;
            what: components["schemas"]["CountKind"];
            who: components["schemas"]["Span"] | null;
        };
        /**
         * CountAnswer
         * @description A number the text gives; ``min`` and ``max`` are inclusive, ``None`` where it sets no bound.
         */
        CountAnswer: {
            span: components["schemas"]["Span"];
            /** Min */
            min: number | null;
            /** Max */
            max: number | null;
            what: components["schemas"]["CountKind"];
            who: components["schemas"]["Span"] | null;
        };
        /**
         * CountKind
         * @description What a number counts.
         * @enum {string}
         */
        CountKind: "killed" | "injured" | "captured" | "missing" | "displaced" | "destroyed" | "captured-materiel" | "villages" | "attacks" | "fighters" | "other";
        /**
         * CoverageAnswer
         * @description How many articles and claims of an outlet a casebook holds for a day; silence is not peace.
         *
         *     ``found`` and ``found_claims`` are how many of them a question finds, all where it asks for everything.
         */
        CoverageAnswer: {
            /** Outlet */
            outlet: string | null;
            /** Day */
            day: string | null;
            /** Articles */
            articles: number;
            /** Claims */
            claims: number;
            /** Found */
            found: number;
            /** Found Claims */
            found_claims: number;
        };
        /**
         * CoverageRow
         * @description How many articles and claims of an outlet a casebook holds for a day; silence is not peace.
         *
         *         ``found`` and ``found_claims`` are how many of them a question finds, all where it asks for everything.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        CoverageRow: {
            /** Outlet */
            outlet: string | null;
            /** Day */
            day: string | null;
            /** Articles */
            articles: number;
            /** Claims */
            claims: number;
            /** Found */
            found: number;
            /** Found Claims */
            found_claims: number;
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * Cut
         * @description Of a list of claims that has its first ones alone: how many claims it is of, and how many voices say them.
         */
        Cut: {
            /** Claims */
            claims: number;
            /** Voices */
            voices: number;
        };
        /**
         * Decided
         * @description What people decided of a claim or a field of it (``field`` null: of the whole), beside what the machine has.
         *
         *     ``verdict`` is null where it is disputed: then the machine's value stands.  ``value`` is what stands now.
         */
        Decided: {
            /** Claim */
            claim: string;
            /** Field */
            field: string | null;
            verdict: components["schemas"]["Verdict"] | null;
            /** Value */
            value: components["schemas"]["Span"] | components["schemas"]["Span"][] | string | number | null;
            /** Machine */
            machine: components["schemas"]["Span"] | components["schemas"]["Span"][] | string | number | null;
            /** Decided By */
            decided_by: string[];
            /** When */
            when: string;
            /** Disputed */
            disputed: boolean;
            /** Keys */
            keys: number[];
        };
        /**
         * Derivation
         * @description Which reader, in which version, derived a record.
         */
        Derivation: {
            /** Reader */
            reader: string;
            /** Version */
            version: string;
        };
        /**
         * Difference
         * @description An item that coders judged differently, with their judgements; ``decided`` is the adjudication, null while there is none.
         */
        Difference: {
            /** Subject */
            subject: components["schemas"]["ClaimOn"] | components["schemas"]["FieldOn"] | components["schemas"]["PairOn"] | components["schemas"]["MentionOn"];
            /** Claims */
            claims: components["schemas"]["ClaimShown"][];
            /** Judgements */
            judgements: components["schemas"]["JudgementTold"][];
            decided: components["schemas"]["JudgementTold"] | null;
        };
        /**
         * Differences
         * @description Differences between coders, those not yet adjudicated first.
         */
        Differences: {
            /** Total */
            total: number;
            /** Open */
            open: number;
            /** Items */
            items: components["schemas"]["Difference"][];
        };
        /**
         * Doubtful
         * @description A field of a claim that the machine is least sure of; ``confidence`` in [0, 1].
         */
        Doubtful: {
            /** Field */
            field: string;
            /** Machine */
            machine: components["schemas"]["Span"] | components["schemas"]["Span"][] | string | number | null;
            /** Confidence */
            confidence: number;
        };
        /**
         * Effect
         * @description What a judgement does now.
         *
         *     ``applied``: it holds.  ``disputed``: coders differ and nobody has adjudicated; none of theirs holds.  ``overruled``: an adjudication,
         *     a later one of the same coder or, of pairs, a later one that contradicts it holds instead.  ``unsure``, ``withdrawn`` and ``lost`` (its
         *     words are gone) do nothing.
         * @enum {string}
         */
        Effect: "applied" | "disputed" | "overruled" | "unsure" | "withdrawn" | "lost";
        /**
         * Event
         * @description One event mention: its trigger, its type, and who did what to whom, where, when, with what.
         */
        Event: {
            trigger: components["schemas"]["Span"];
            type: components["schemas"]["EventType"];
            /** Confidence */
            confidence: number;
            /**
             * Actor
             * @default []
             */
            actor: components["schemas"]["Span"][];
            /**
             * Target
             * @default []
             */
            target: components["schemas"]["Span"][];
            /**
             * Place
             * @default []
             */
            place: components["schemas"]["Span"][];
            /**
             * Time
             * @default []
             */
            time: components["schemas"]["Span"][];
            /**
             * Materiel
             * @default []
             */
            materiel: components["schemas"]["Span"][];
            /**
             * Counts
             * @default []
             */
            counts: components["schemas"]["Count"][];
        };
        /**
         * EventType
         * @description What kind of happening: PLOVER's types with modes, as the coding guide closes them.
         *
         *     Definitions and their source stand in ``knowledge/event_types.yaml``.
         * @enum {string}
         */
        EventType: "ASSAULT.clash" | "ASSAULT.offensive" | "ASSAULT.repel" | "ASSAULT.airstrike" | "ASSAULT.shelling" | "ASSAULT.bombing" | "ASSAULT.suicide" | "ASSAULT.chemical" | "ASSAULT.shooting" | "ASSAULT.execution" | "ASSAULT.abuse" | "ASSAULT.kill" | "ASSAULT.injure" | "ASSAULT.destroy" | "ASSAULT.shootdown" | "ASSAULT.other" | "COERCE.seize" | "COERCE.seize-materiel" | "COERCE.capture" | "COERCE.besiege" | "COERCE.restrict" | "RETREAT.withdraw" | "RETREAT.ceasefire" | "RETREAT.release" | "RETREAT.surrender" | "RETREAT.access" | "MOBILIZE.deploy" | "MOBILIZE.prepare" | "AID.military" | "AID.humanitarian" | "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "CONCEDE" | "INVESTIGATE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "VIOLATE" | "STATE.control" | "STATE.alignment" | "STATE.strength" | "STATE.harm" | "DISPLACE" | "OTHER";
        /**
         * FacetAnswer
         * @description A value, as a reader would have it, and how many rows there would be with it.
         */
        FacetAnswer: {
            /** Value */
            value: string;
            /** Label */
            label: string;
            /** Count */
            count: number;
        };
        /**
         * FacetValue
         * @description A value and how many claims have it.
         */
        FacetValue: {
            /** Value */
            value: string;
            /** Count */
            count: number;
        };
        /**
         * Facets
         * @description Values with the most claims first.  Claims without an outlet or a source count for none of theirs.
         */
        Facets: {
            /** Outlet */
            outlet: components["schemas"]["FacetValue"][];
            /** Status */
            status: components["schemas"]["FacetValue"][];
            /** Type */
            type: components["schemas"]["FacetValue"][];
            /** Source */
            source: components["schemas"]["FacetValue"][];
        };
        /**
         * FieldOn
         * @description A field of a claim.
         *
         *     ``field`` is ``source``, ``source_ref``, ``via``, ``cue``, ``content``, ``status``, ``polarity``, ``modality``, ``events.N``,
         *     ``events.N.type``, ``.trigger``, ``.actor``, ``.target``, ``.place``, ``.time``, ``.materiel``, ``events.N.counts.M.min``, ``.max``, ``.what``.
         */
        FieldOn: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "field";
            /** Article */
            article: string;
            /** Claim */
            claim: string;
            /** Field */
            field: string;
        };
        /**
         * FrontAnswer
         * @description Words that say how far the fighting stands from a place; ``distance_km`` only where they give it.
         */
        FrontAnswer: {
            telling: components["schemas"]["TellingAnswer"];
            place: components["schemas"]["PlaceAnswer"] | null;
            words: components["schemas"]["Span"];
            /** Distance Km */
            distance_km: number | null;
        };
        /**
         * GeoPrecision
         * @description ACLED's ``geo_precision``: the place itself, near it or a part of a region, a larger region.
         * @enum {integer}
         */
        GeoPrecision: 1 | 2 | 3;
        /**
         * GovernanceAnswer
         * @description A council, a government, a court that governs or claims to, and what is told of it.
         *
         *     ``body`` is its words without an article, ``actor`` who that is where it is known.  ``by`` are those said to run, found,
         *     take over, challenge, back or strike it; ``rival`` is the words of another body it is set against.
         */
        GovernanceAnswer: {
            /** Body */
            body: string;
            actor: components["schemas"]["ActorAnswer"] | null;
            ruling: components["schemas"]["Ruling"];
            standing: components["schemas"]["Standing"];
            /** By */
            by: components["schemas"]["ActorAnswer"][];
            /** Rival */
            rival: string | null;
            place: components["schemas"]["PlaceAnswer"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
        };
        /**
         * GovernanceRow
         * @description A council, a government, a court that governs or claims to, and what is told of it.
         *
         *         ``body`` is its words without an article, ``actor`` who that is where it is known.  ``by`` are those said to run, found,
         *         take over, challenge, back or strike it; ``rival`` is the words of another body it is set against.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        GovernanceRow: {
            /** Body */
            body: string;
            actor: components["schemas"]["ActorAnswer"] | null;
            ruling: components["schemas"]["Ruling"];
            standing: components["schemas"]["Standing"];
            /** By */
            by: components["schemas"]["ActorAnswer"][];
            /** Rival */
            rival: string | null;
            place: components["schemas"]["PlaceAnswer"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * Grade
         * @description Airwars' grades of an alleged event, derived from who says it; it is never said to be true.
         * @enum {string}
         */
        Grade: "confirmed" | "fair" | "weak" | "contested" | "discounted";
        /**
         * HarmAnswer
         * @description Harm to civilians as told, or aid to them; ``kind`` says which.
         *
         *     ``classes`` are the classes of the civilian places struck (``hospital``, ``town``), empty for other kinds.
         *     ``actors`` are those the source names as doing it, none where it names nobody.  ``target`` is the words for the people
         *     or places, lower-cased; ``places`` is every place they name.  ``counts`` are the numbers of the same claim.
         */
        HarmAnswer: {
            kind: components["schemas"]["HarmKind"];
            /** Classes */
            classes: string[];
            what: components["schemas"]["EventType"];
            standing: components["schemas"]["Standing"];
            /** Actors */
            actors: components["schemas"]["ActorAnswer"][];
            /** Target */
            target: string[];
            /** Counts */
            counts: components["schemas"]["CountAnswer"][];
            /** Places */
            places: components["schemas"]["PlaceAnswer"][];
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
        };
        /**
         * HarmKind
         * @description What harm to civilians, or relief of it, words tell of.
         * @enum {string}
         */
        HarmKind: "civilian-place" | "civilians" | "displacement" | "siege" | "access" | "aid" | "want";
        /**
         * HarmRow
         * @description Harm to civilians as told, or aid to them; ``kind`` says which.
         *
         *         ``classes`` are the classes of the civilian places struck (``hospital``, ``town``), empty for other kinds.
         *         ``actors`` are those the source names as doing it, none where it names nobody.  ``target`` is the words for the people
         *         or places, lower-cased; ``places`` is every place they name.  ``counts`` are the numbers of the same claim.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        HarmRow: {
            kind: components["schemas"]["HarmKind"];
            /** Classes */
            classes: string[];
            what: components["schemas"]["EventType"];
            standing: components["schemas"]["Standing"];
            /** Actors */
            actors: components["schemas"]["ActorAnswer"][];
            /** Target */
            target: string[];
            /** Counts */
            counts: components["schemas"]["CountAnswer"][];
            /** Places */
            places: components["schemas"]["PlaceAnswer"][];
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * Headline
         * @description The words of one of its claims, with who says them and how they stand: no summary, and no finding.
         */
        Headline: {
            /** Article */
            article: string;
            /** Claim */
            claim: string;
            /** Text */
            text: string;
            /** Voice */
            voice: string;
            status: components["schemas"]["Status"];
            polarity: components["schemas"]["Polarity"];
            modality: components["schemas"]["Modality"];
        };
        /**
         * Help
         * @description What support is given.
         * @enum {string}
         */
        Help: "arms" | "air" | "artillery" | "troops" | "training" | "money" | "political" | "untold";
        /**
         * Hold
         * @description How a place stands by the votes; ``claimed`` is held on the word of the holder's own side alone.
         * @enum {string}
         */
        Hold: "held" | "claimed" | "partly" | "contested" | "unknown";
        /**
         * Imported
         * @description What became of a file of judgements: ``already`` counts those that were there.
         */
        Imported: {
            /** Added */
            added: number;
            /** Already */
            already: number;
            /** Refused */
            refused: components["schemas"]["RefusedLine"][];
        };
        /**
         * IncidentAnswer
         * @description An incident with every account and every side of it.
         */
        IncidentAnswer: {
            summary: components["schemas"]["IncidentSummary"];
            /** Accounts */
            accounts: components["schemas"]["AccountAnswer"][];
            /** Slots */
            slots: components["schemas"]["SlotAnswer"][];
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * IncidentFacets
         * @description What each filter offers, under all other filters: a filter does not narrow its own values.
         *
         *     At most 200 values each, the commonest first; ``more`` tells of each filter how many there are beside them.
         */
        IncidentFacets: {
            /** Type */
            type: components["schemas"]["FacetAnswer"][];
            /** Country */
            country: components["schemas"]["FacetAnswer"][];
            /** Place */
            place: components["schemas"]["FacetAnswer"][];
            /** Actor */
            actor: components["schemas"]["FacetAnswer"][];
            /** Outlet */
            outlet: components["schemas"]["FacetAnswer"][];
            /** Camp */
            camp: components["schemas"]["FacetAnswer"][];
            /** Standing */
            standing: components["schemas"]["FacetAnswer"][];
            /** Grade */
            grade: components["schemas"]["FacetAnswer"][];
            /** Source */
            source: components["schemas"]["FacetAnswer"][];
            /** More */
            more: {
                [key: string]: number;
            };
        };
        /**
         * IncidentList
         * @description A page of incidents; ``total`` counts all that were found.
         */
        IncidentList: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["IncidentSummary"][];
        };
        /**
         * IncidentMap
         * @description Places as RFC 7946 has them; ``placed`` and ``unplaced`` count incidents with and without a point.
         */
        IncidentMap: {
            /**
             * Type
             * @constant
             */
            type: "FeatureCollection";
            /** Features */
            features: components["schemas"]["PlaceFeature"][];
            /** Placed */
            placed: number;
            /** Unplaced */
            unplaced: number;
        };
        /**
         * IncidentSummary
         * @description An incident as a row of a list; ``accounts`` and ``articles`` count those that tell of it.
         */
        IncidentSummary: {
            /** Id */
            id: string;
            type: components["schemas"]["EventType"];
            headline: components["schemas"]["Headline"];
            place: components["schemas"]["Where"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Accounts */
            accounts: number;
            /** Articles */
            articles: number;
            /** Outlets */
            outlets: string[];
            /** Camps */
            camps: string[];
            /** Origins */
            origins: number;
            /** Standing */
            standing: string[];
            /** Accord */
            accord: {
                [key: string]: components["schemas"]["Accord"];
            };
            toll: components["schemas"]["TollAnswer"] | null;
            grade: components["schemas"]["Grade"] | null;
            /** Actors */
            actors: components["schemas"]["Party"][];
            /** Targets */
            targets: components["schemas"]["Party"][];
            /** Part Of */
            part_of: string | null;
            /** Parts */
            parts: string[];
        };
        /**
         * JudgedAnswer
         * @description What people decided of a claim (``field`` empty) or a field of it, beside what the machine had; values as words.
         */
        JudgedAnswer: {
            /** Field */
            field: string;
            /** Verdict */
            verdict: string;
            /** Value */
            value: string | null;
            /** Machine */
            machine: string | null;
            /** Decided By */
            decided_by: string[];
            /** When */
            when: string;
            /** Key */
            key: number;
        };
        /**
         * JudgementTold
         * @description A judgement as kept.
         *
         *     ``anchor`` is null for words, which stand nowhere in particular; ``now`` is its subject as it is found today, the same as ``subject``
         *     unless it ``moved``, null where it is lost.  ``name`` is the entity's name where the subject is a mention and it is known.
         */
        JudgementTold: {
            /** Key */
            key: number;
            /** Who */
            who: string;
            /** When */
            when: string;
            /** Subject */
            subject: components["schemas"]["ClaimOn"] | components["schemas"]["FieldOn"] | components["schemas"]["PairOn"] | components["schemas"]["MentionOn"];
            verdict: components["schemas"]["Verdict"];
            /** Value */
            value: components["schemas"]["Span"] | components["schemas"]["Span"][] | string | number | null;
            /** Machine */
            machine: components["schemas"]["Span"] | components["schemas"]["Span"][] | string | number | null;
            /** Reason */
            reason: string | null;
            /** Adjudicates */
            adjudicates: boolean;
            /** Withdrawn */
            withdrawn: boolean;
            withdrawal: components["schemas"]["WithdrawalTold"] | null;
            anchor: components["schemas"]["Anchoring"] | null;
            /** Now */
            now: (components["schemas"]["ClaimOn"] | components["schemas"]["FieldOn"] | components["schemas"]["PairOn"] | components["schemas"]["MentionOn"]) | null;
            effect: components["schemas"]["Effect"];
            /** Name */
            name: string | null;
        };
        /**
         * JudgementsTold
         * @description A page of judgements, the latest first; ``total`` counts all that were found.
         */
        JudgementsTold: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["JudgementTold"][];
        };
        /**
         * Keeping
         * @description What is said of the keeping of an agreement: a breach alleged, a duty not done, a breach denied, none seen.
         * @enum {string}
         */
        Keeping: "broken" | "unkept" | "denied" | "kept";
        /**
         * KeptAnswer
         * @description What is kept of the casebook: when it was made, of how much, and whether it still holds.
         *
         *     ``made`` is ``None`` where nothing was made yet.  ``progress`` is a share of the step that ``doing`` names, ``None`` where
         *     that cannot be told.  ``judgements_since`` counts what people decided since, withdrawals with it.  ``failed`` tells
         *     why the last making came to nothing.
         */
        KeptAnswer: {
            /** Made */
            made: string | null;
            /** Stale */
            stale: boolean;
            /** Making */
            making: boolean;
            /** Doing */
            doing: string | null;
            /** Progress */
            progress: number | null;
            /** Articles */
            articles: number;
            /** Claims */
            claims: number;
            /** Incidents */
            incidents: number;
            /** Judgements Since */
            judgements_since: number;
            /** Failed */
            failed: string | null;
        };
        /**
         * LabelKind
         * @description What a label names.
         * @enum {string}
         */
        LabelKind: "state" | "capital" | "town";
        /**
         * Line
         * @description A line (or a run within one) of an article, with what it is there for.
         */
        Line: {
            span: components["schemas"]["Span"];
            kind: components["schemas"]["LineKind"];
        };
        /**
         * LineKind
         * @description What a line of an article is there for; only those that say something are coded.
         * @enum {string}
         */
        LineKind: "body" | "headline" | "subhead" | "caption" | "block-quote" | "dateline" | "byline" | "credit" | "media-lead" | "related" | "share" | "furniture";
        /**
         * Login
         * @description The name and the password of an account.
         */
        Login: {
            /** Name */
            name: string;
            /**
             * Password
             * Format: password
             */
            password: string;
        };
        /**
         * LossAnswer
         * @description A loss as claimed, double claims of it brought together; ``claims`` are in the order they were made.
         *
         *     ``side`` is who lost (an actor, or only its words), ``who`` the words for those lost, ``what`` is counted –
         *     ``other`` where killed and injured stand under one number –, ``materiel`` the type of things lost, by its id in
         *     ``knowledge/materiel.yaml``.  ``min`` to ``max`` is the range over the claims that stand as the row does, inclusive,
         *     ``None`` where one of them sets no bound or none gives a number.  ``part_of`` keeps the words of the toll that these are
         *     said to be a part of: never add the two.
         */
        LossAnswer: {
            side: components["schemas"]["ActorAnswer"] | null;
            who: components["schemas"]["Span"] | null;
            what: components["schemas"]["CountKind"];
            /** Materiel */
            materiel: string | null;
            stand: components["schemas"]["Stand"];
            /** Min */
            min: number | null;
            /** Max */
            max: number | null;
            place: components["schemas"]["PlaceAnswer"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            named: components["schemas"]["NamedAnswer"] | null;
            part_of: components["schemas"]["Span"] | null;
            /** Incident */
            incident: string | null;
            /** Claims */
            claims: components["schemas"]["LossClaimAnswer"][];
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
        };
        /**
         * LossClaimAnswer
         * @description One telling's word on a loss: its own bounds, inclusive, and its own words for the number and for what was lost.
         *
         *     ``count`` and ``who`` are ``None`` where it gives none; a loss without a number is one of an unknown number.
         */
        LossClaimAnswer: {
            telling: components["schemas"]["TellingAnswer"];
            stand: components["schemas"]["Stand"];
            /** Min */
            min: number | null;
            /** Max */
            max: number | null;
            count: components["schemas"]["Span"] | null;
            who: components["schemas"]["Span"] | null;
        };
        /**
         * LossRow
         * @description A loss as claimed, double claims of it brought together; ``claims`` are in the order they were made.
         *
         *         ``side`` is who lost (an actor, or only its words), ``who`` the words for those lost, ``what`` is counted –
         *         ``other`` where killed and injured stand under one number –, ``materiel`` the type of things lost, by its id in
         *         ``knowledge/materiel.yaml``.  ``min`` to ``max`` is the range over the claims that stand as the row does, inclusive,
         *         ``None`` where one of them sets no bound or none gives a number.  ``part_of`` keeps the words of the toll that these are
         *         said to be a part of: never add the two.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        LossRow: {
            side: components["schemas"]["ActorAnswer"] | null;
            who: components["schemas"]["Span"] | null;
            what: components["schemas"]["CountKind"];
            /** Materiel */
            materiel: string | null;
            stand: components["schemas"]["Stand"];
            /** Min */
            min: number | null;
            /** Max */
            max: number | null;
            place: components["schemas"]["PlaceAnswer"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            named: components["schemas"]["NamedAnswer"] | null;
            part_of: components["schemas"]["Span"] | null;
            /** Incident */
            incident: string | null;
            /** Claims */
            claims: components["schemas"]["LossClaimAnswer"][];
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * Me
         * @description Who asks.
         *
         *     ``auth`` is whether one has to log in here; ``name`` is null where nobody has.  ``csrf`` is to be sent in the
         *     header ``X-CSRF-Token`` with everything that changes the casebook; null where nothing may be.
         */
        Me: {
            /** Auth */
            auth: boolean;
            /** Name */
            name: string | null;
            role: components["schemas"]["Role"];
            /** Csrf */
            csrf: string | null;
        };
        /**
         * MentionOn
         * @description Words that mean an actor (``syr-sdf``) or a place (``geonames:172515``), or do not; ``article`` null: in every article.
         *
         *     ``entity`` is null where somebody is ``unsure`` whom they mean at all.
         */
        MentionOn: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "mention";
            /** Words */
            words: string;
            /** Entity */
            entity?: string | null;
            /** Article */
            article?: string | null;
        };
        /**
         * MentionToJudge
         * @description Words to be linked; ``entity`` is what the machine took them for, null where it knows nobody.
         */
        MentionToJudge: {
            /**
             * Kind
             * @default mention
             * @constant
             */
            kind: "mention";
            /** Words */
            words: string;
            /** Entity */
            entity: string | null;
            /** Article */
            article: string | null;
        };
        /**
         * Modality
         * @description In what mode the content is put.
         * @enum {string}
         */
        Modality: "actual" | "possible" | "intended" | "attempted" | "conditional" | "directive";
        /**
         * Move
         * @description What kind of move of forces words tell of, short of fighting.
         * @enum {string}
         */
        Move: "deployment" | "reinforcement" | "outpost" | "patrol" | "massing" | "presence" | "preparation" | "withdrawal";
        /**
         * Name
         * @description A name on the map; ``ar`` is in Arabic, where the place has such a name and its state that language by law.
         */
        Name: {
            /** Name */
            name: string;
            /** Ar */
            ar: string | null;
            /** Lon */
            lon: number;
            /** Lat */
            lat: number;
            kind: components["schemas"]["LabelKind"];
            /** Population */
            population: number;
        };
        /**
         * NamedAnswer
         * @description A person named among the dead or captured; ``rank`` and ``unit`` where the text gives them.
         */
        NamedAnswer: {
            name: components["schemas"]["Span"];
            rank: components["schemas"]["Span"] | null;
            unit: components["schemas"]["Span"] | null;
        };
        /**
         * Names
         * @description Names within a box, those to be written first at the front.
         */
        Names: {
            /** Items */
            items: components["schemas"]["Name"][];
        };
        /**
         * NamingAnswer
         * @description What one voice calls an actor.
         *
         *     ``voice`` is the outlet or the speaker by name; ``quoted`` tells a speaker from the outlet's own voice.  ``words`` are
         *     without articles and numbers, in their commonest form; ``count`` is in how many places of the articles they stand.
         *     Of these ``verbatim`` stand within longer quotation, so that they are the speaker's own words, and ``scare_quotes``
         *     have quotation marks of their own.  ``actor`` has no id where a label is put on nobody known.
         */
        NamingAnswer: {
            /** Voice */
            voice: string;
            /** Quoted */
            quoted: boolean;
            actor: components["schemas"]["ActorAnswer"];
            /** Words */
            words: string;
            /** Loaded */
            loaded: boolean;
            /** Count */
            count: number;
            /** Verbatim */
            verbatim: number;
            /** Scare Quotes */
            scare_quotes: number;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
        };
        /**
         * NamingRow
         * @description What one voice calls an actor.
         *
         *         ``voice`` is the outlet or the speaker by name; ``quoted`` tells a speaker from the outlet's own voice.  ``words`` are
         *         without articles and numbers, in their commonest form; ``count`` is in how many places of the articles they stand.
         *         Of these ``verbatim`` stand within longer quotation, so that they are the speaker's own words, and ``scare_quotes``
         *         have quotation marks of their own.  ``actor`` has no id where a label is put on nobody known.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        NamingRow: {
            /** Voice */
            voice: string;
            /** Quoted */
            quoted: boolean;
            actor: components["schemas"]["ActorAnswer"];
            /** Words */
            words: string;
            /** Loaded */
            loaded: boolean;
            /** Count */
            count: number;
            /** Verbatim */
            verbatim: number;
            /** Scare Quotes */
            scare_quotes: number;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * NewJudgement
         * @description What to keep (``POST /api/review/judgements``).  Who, when and what the machine had the desk adds itself.
         *
         *     ``value`` belongs to verdict ``negative`` on a field: what is right instead; left out, the field is to be empty.
         *     ``adjudicate`` marks an editor's decision between coders: it goes before theirs.
         * @example {
         *       "reason": "artillery, by the next sentence",
         *       "subject": {
         *         "article": "wire",
         *         "claim": "wire:0-74@96",
         *         "field": "events.0.type",
         *         "kind": "field"
         *       },
         *       "value": "ASSAULT.shelling",
         *       "verdict": "negative"
         *     }
         */
        NewJudgement: {
            /** Subject */
            subject: components["schemas"]["ClaimOn"] | components["schemas"]["FieldOn"] | components["schemas"]["PairOn"] | components["schemas"]["MentionOn"];
            verdict: components["schemas"]["Verdict"];
            /** Value */
            value?: components["schemas"]["Span-Input"] | components["schemas"]["Span-Input"][] | string | number | null;
            /** Reason */
            reason?: string | null;
            /**
             * Adjudicate
             * @default false
             */
            adjudicate: boolean;
        };
        /**
         * NewWithdrawal
         * @description Why a judgement is taken back (``POST /api/review/judgements/{key}/withdrawal``).
         */
        NewWithdrawal: {
            /** Reason */
            reason?: string | null;
        };
        /**
         * Option
         * @description An actor or a place that words may mean.
         */
        Option: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Detail */
            detail: string | null;
        };
        /** Page[AgreementAnswer] */
        Page_AgreementAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["AgreementAnswer"][];
        };
        /** Page[AgreementRow] */
        Page_AgreementRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["AgreementRow"][];
        };
        /** Page[AlignmentAnswer] */
        Page_AlignmentAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["AlignmentAnswer"][];
        };
        /** Page[AlignmentRow] */
        Page_AlignmentRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["AlignmentRow"][];
        };
        /** Page[BreachAnswer] */
        Page_BreachAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["BreachAnswer"][];
        };
        /** Page[BreachRow] */
        Page_BreachRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["BreachRow"][];
        };
        /** Page[BreachWeekAnswer] */
        Page_BreachWeekAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["BreachWeekAnswer"][];
        };
        /** Page[BreachWeekRow] */
        Page_BreachWeekRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["BreachWeekRow"][];
        };
        /** Page[ControlAnswer] */
        Page_ControlAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["ControlAnswer"][];
        };
        /** Page[ControlRow] */
        Page_ControlRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["ControlRow"][];
        };
        /** Page[ControlSpellAnswer] */
        Page_ControlSpellAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["ControlSpellAnswer"][];
        };
        /** Page[ControlSpellRow] */
        Page_ControlSpellRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["ControlSpellRow"][];
        };
        /** Page[CoverageAnswer] */
        Page_CoverageAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["CoverageAnswer"][];
        };
        /** Page[CoverageRow] */
        Page_CoverageRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["CoverageRow"][];
        };
        /** Page[GovernanceAnswer] */
        Page_GovernanceAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["GovernanceAnswer"][];
        };
        /** Page[GovernanceRow] */
        Page_GovernanceRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["GovernanceRow"][];
        };
        /** Page[HarmAnswer] */
        Page_HarmAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["HarmAnswer"][];
        };
        /** Page[HarmRow] */
        Page_HarmRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["HarmRow"][];
        };
        /** Page[LossAnswer] */
        Page_LossAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["LossAnswer"][];
        };
        /** Page[LossRow] */
        Page_LossRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["LossRow"][];
        };
        /** Page[NamingAnswer] */
        Page_NamingAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["NamingAnswer"][];
        };
        /** Page[NamingRow] */
        Page_NamingRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["NamingRow"][];
        };
        /** Page[PlaceOverTime] */
        Page_PlaceOverTime_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["PlaceOverTime"][];
        };
        /** Page[PostureAnswer] */
        Page_PostureAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["PostureAnswer"][];
        };
        /** Page[PostureRow] */
        Page_PostureRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["PostureRow"][];
        };
        /** Page[StatementAnswer] */
        Page_StatementAnswer_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["StatementAnswer"][];
        };
        /** Page[StatementRow] */
        Page_StatementRow_: {
            /** Total */
            total: number;
            /** Items */
            items: components["schemas"]["StatementRow"][];
        };
        /**
         * PairOn
         * @description Two claims: they tell of one happening (``positive``), or do not; which is left says nothing.
         */
        PairOn: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "pair";
            left: components["schemas"]["ClaimAt"];
            right: components["schemas"]["ClaimAt"];
        };
        /**
         * Part
         * @description What an account does in a report: it tells the news, brings a later toll, recalls, or denies.
         * @enum {string}
         */
        Part: "news" | "follow-up" | "background" | "denial";
        /**
         * Party
         * @description A party by name; ``id`` is ``None`` where only words are told.
         */
        Party: {
            /** Id */
            id: string | null;
            /** Name */
            name: string;
        };
        /**
         * PictureFacets
         * @description What each filter offers under all the others; ``more`` tells how many values there are beside those told.
         */
        PictureFacets: {
            /** Outlet */
            outlet: components["schemas"]["FacetAnswer"][];
            /** Place */
            place: components["schemas"]["FacetAnswer"][];
            /** Party */
            party: components["schemas"]["FacetAnswer"][];
            /** More */
            more: {
                [key: string]: number;
            };
        };
        /**
         * PlaceAnswer
         * @description Words that say where, and where that is: within ``radius_km`` of the point given.
         */
        PlaceAnswer: {
            /** Text */
            text: string;
            /** Name */
            name: string | null;
            /** Id */
            id: string | null;
            /** Lat */
            lat: number | null;
            /** Lon */
            lon: number | null;
            /** Country */
            country: string | null;
            /** Admin */
            admin: string[];
            /** Relation */
            relation: string | null;
            /** Radius Km */
            radius_km: number | null;
            geo_precision: components["schemas"]["GeoPrecision"] | null;
            /** Inherited */
            inherited: boolean;
        };
        /**
         * PlaceFeature
         * @description A place as a feature of RFC 7946.
         */
        PlaceFeature: {
            /**
             * Type
             * @constant
             */
            type: "Feature";
            geometry: components["schemas"]["Point"];
            properties: components["schemas"]["PlaceProperties"];
        };
        /**
         * PlaceOverTime
         * @description A place with how it stands over time: without gaps, from the first day anything is said of it.
         */
        PlaceOverTime: {
            place: components["schemas"]["PlaceAnswer"];
            /** Spells */
            spells: components["schemas"]["SpellAnswer"][];
        };
        /**
         * PlaceProperties
         * @description A place and the incidents said to have happened there; it lies within ``radius_km`` of the point.
         *
         *     ``dead_high`` is the greatest number of dead told of any one of them; ``ids`` are the first 50.
         */
        PlaceProperties: {
            /** Name */
            name: string | null;
            /** Text */
            text: string;
            /** Relation */
            relation: string | null;
            /** Country */
            country: string | null;
            geo_precision: components["schemas"]["GeoPrecision"] | null;
            /** Radius Km */
            radius_km: number;
            /** Incidents */
            incidents: number;
            /** Accounts */
            accounts: number;
            /** Dead High */
            dead_high: number | null;
            /** Standing */
            standing: {
                [key: string]: number;
            };
            /** Ids */
            ids: string[];
        };
        /**
         * PlaceStanding
         * @description How a place stands on a day, by whose votes; ``holder`` as it is told.
         *
         *     It lies within ``radius_km`` of the point.  ``first`` to ``last`` is how long it stands so by the same votes; both are
         *     ``None`` where nothing was said of it by that day.
         */
        PlaceStanding: {
            /** Name */
            name: string | null;
            /** Text */
            text: string;
            /** Id */
            id: string | null;
            /** Relation */
            relation: string | null;
            /** Country */
            country: string | null;
            geo_precision: components["schemas"]["GeoPrecision"] | null;
            /** Radius Km */
            radius_km: number;
            hold: components["schemas"]["Hold"];
            holder: components["schemas"]["ActorAnswer"] | null;
            /** First */
            first: string | null;
            /** Last */
            last: string | null;
            /** Votes */
            votes: components["schemas"]["VoteAnswer"][];
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * Point
         * @description RFC 7946: longitude, then latitude.
         */
        Point: {
            /**
             * Type
             * @constant
             */
            type: "Point";
            /** Coordinates */
            coordinates: [
                number,
                number
            ];
        };
        /**
         * Polarity
         * @description Whether the content, as its source has it, happened or did not.
         * @enum {string}
         */
        Polarity: "positive" | "negative";
        /**
         * PostureAnswer
         * @description A move of forces as told: who moves what where; ``standing`` keeps what is planned apart from what is done.
         *
         *     ``actors`` are those said to do it together, none where nobody is named.  ``forces`` are the words for what is
         *     moved, ``materiel`` those for arms and vehicles, both lower-cased.
         */
        PostureAnswer: {
            /** Actors */
            actors: components["schemas"]["ActorAnswer"][];
            move: components["schemas"]["Move"];
            standing: components["schemas"]["Standing"];
            /** Forces */
            forces: string[];
            /** Materiel */
            materiel: string[];
            /** Counts */
            counts: components["schemas"]["CountAnswer"][];
            place: components["schemas"]["PlaceAnswer"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
        };
        /**
         * PostureRow
         * @description A move of forces as told: who moves what where; ``standing`` keeps what is planned apart from what is done.
         *
         *         ``actors`` are those said to do it together, none where nobody is named.  ``forces`` are the words for what is
         *         moved, ``materiel`` those for arms and vehicles, both lower-cased.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        PostureRow: {
            /** Actors */
            actors: components["schemas"]["ActorAnswer"][];
            move: components["schemas"]["Move"];
            standing: components["schemas"]["Standing"];
            /** Forces */
            forces: string[];
            /** Materiel */
            materiel: string[];
            /** Counts */
            counts: components["schemas"]["CountAnswer"][];
            place: components["schemas"]["PlaceAnswer"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * Queue
         * @description What to judge, what matters most first; ``coders`` is how many are to judge each item, ``done`` how many this coder has judged.
         *
         *     Of ``total`` items left so many can be ``listed`` a page at a time; the others come up when what is kept is made anew.
         */
        Queue: {
            /** Total */
            total: number;
            /** Listed */
            listed: number;
            /** Done */
            done: number;
            /** Coders */
            coders: number;
            /** Items */
            items: components["schemas"]["QueueItem"][];
        };
        /**
         * QueueItem
         * @description Something to be judged.
         *
         *     ``subject`` is what a judgement of it names; a mention's ``entity`` is null where the machine knows none, and is then to be chosen from
         *     ``options`` or by searching (``/api/suggest/actors``, ``/api/suggest/places``).  ``score`` is ``doubt`` (in [0, 1]) times ``weight`` (how much rests on
         *     it, 1 at least); ``why`` says what both rest on.  ``claims`` is one for a claim, two for a pair, up to three for a mention.
         *     ``of`` tells ``actor`` or ``place`` for a mention.  ``judged`` is how many other coders have judged it; what they decided is not told.
         */
        QueueItem: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "claim" | "pair" | "mention";
            /** Subject */
            subject: components["schemas"]["ClaimOn"] | components["schemas"]["PairOn"] | components["schemas"]["MentionToJudge"];
            /** Score */
            score: number;
            /** Doubt */
            doubt: number;
            /** Weight */
            weight: number;
            /** Why */
            why: components["schemas"]["Reason"][];
            /** Claims */
            claims: components["schemas"]["ClaimShown"][];
            /**
             * Fields
             * @default []
             */
            fields: components["schemas"]["Doubtful"][];
            /** Of */
            of: ("actor" | "place") | null;
            /** Mentions */
            mentions: number | null;
            /**
             * Options
             * @default []
             */
            options: components["schemas"]["Option"][];
            /**
             * Judged
             * @default 0
             */
            judged: number;
        };
        /**
         * Reason
         * @description Why a score is what it is: a thing observed, and what it added or took.
         */
        Reason: {
            /** What */
            what: string;
            /** Weight */
            weight: number;
        };
        /**
         * Refusal
         * @description Why a request was not answered, and what to do about it; ``detail`` is both in one.
         */
        Refusal: {
            /** Detail */
            detail: string;
            /** What */
            what: string;
            /** Remedy */
            remedy: string;
        };
        /**
         * RefusedLine
         * @description A line that could not be brought in, counted from 1, and what to do about it.
         */
        RefusedLine: {
            /** Line */
            line: number;
            /** What */
            what: string;
            /** Remedy */
            remedy: string;
        };
        /**
         * Role
         * @description What somebody may do; each may do what those before it may.
         * @enum {string}
         */
        Role: "reader" | "coder" | "editor";
        /**
         * Ruling
         * @description What a telling says of a body that governs: somebody runs it, it runs a place, it is made, taken over, fought.
         * @enum {string}
         */
        Ruling: "run-by" | "governs" | "founded" | "taken-over" | "challenged" | "backed" | "struck" | "named";
        /**
         * SlotAnswer
         * @description One side of an incident: the values told of it, and how they go together.
         */
        SlotAnswer: {
            /** Name */
            name: string;
            /** Accord */
            accord: string;
            /** Why */
            why: string;
            /** Values */
            values: components["schemas"]["ValueAnswer"][];
            /** Course */
            course: components["schemas"]["Step"][];
        };
        /**
         * Span
         * @description A run of an article's characters: ``[start, end)`` in code points, and the run itself.
         */
        "Span-Input": {
            /** Start */
            start: number;
            /** End */
            end: number;
            /** Text */
            text: string;
        };
        /**
         * Span
         * @description A run of an article's characters: ``[start, end)`` in code points, and the run itself.
         */
        Span: {
            /** Start */
            start: number;
            /** End */
            end: number;
            /** Text */
            text: string;
        };
        /**
         * SpeakerAnswer
         * @description One voice of the chain that a claim came through.
         */
        SpeakerAnswer: {
            /** Text */
            text: string | null;
            kind: components["schemas"]["SpeakerKind"];
            /** Name */
            name: string | null;
            /** Outlet */
            outlet: string | null;
        };
        /**
         * SpeakerKind
         * @description What kind of voice a source is.
         * @enum {string}
         */
        SpeakerKind: "party" | "official" | "unnamed-official" | "monitor" | "international-organisation" | "aid-worker" | "medical" | "witness" | "activist" | "analyst" | "agency" | "media" | "social-media" | "document" | "person" | "unknown";
        /**
         * SpellAnswer
         * @description How a place stands from ``first`` to ``last``, inclusive, by how many votes; ``None`` where nothing later is said.
         */
        SpellAnswer: {
            /**
             * First
             * Format: date
             */
            first: string;
            /** Last */
            last: string | null;
            hold: components["schemas"]["Hold"];
            holder: components["schemas"]["Party"] | null;
            /** Votes */
            votes: number;
        };
        /**
         * Stand
         * @description How a telling stands to a loss: it says there was one, holds it possible, or says there was none.
         * @enum {string}
         */
        Stand: "lost" | "possible" | "denied";
        /**
         * Standing
         * @description How a happening stands by who tells of it: said to have happened, not to have, or in a mode short of that.
         *
         *     ``denied`` answers somebody who says it; ``said-not`` is a plain statement that it did not happen or is not so.
         *     ``unclear`` is where the report says that it is not known.
         * @enum {string}
         */
        Standing: "said" | "said-not" | "denied" | "possible" | "intended" | "attempted" | "conditional" | "demanded" | "unclear";
        /**
         * StandingFeature
         * @description A place as a feature of RFC 7946.
         */
        StandingFeature: {
            /**
             * Type
             * @constant
             */
            type: "Feature";
            geometry: components["schemas"]["Point"];
            properties: components["schemas"]["PlaceStanding"];
        };
        /**
         * StatementAnswer
         * @description A threat, a warning, a demand, a promise, a condemnation: who, to whom, about what, through whom.
         *
         *     ``speaker`` is the innermost one, ``None`` where nobody is named; ``through`` those who pass it on, innermost first.
         *     ``to`` is who is threatened, warned, accused, condemned, or to do what is demanded; empty where the words do not tell.
         *     ``standing`` is of the speaking, not of what is said: a threat that was made is ``said``, one denied ``denied``.
         *     ``day`` is the report's.
         */
        StatementAnswer: {
            kind: components["schemas"]["StatementKind"];
            speaker: components["schemas"]["SpeakerAnswer"] | null;
            /** Through */
            through: components["schemas"]["SpeakerAnswer"][];
            /** To */
            to: components["schemas"]["ActorAnswer"][];
            about: components["schemas"]["EventType"] | null;
            content: components["schemas"]["Span"];
            standing: components["schemas"]["Standing"];
            /** Day */
            day: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
        };
        /**
         * StatementKind
         * @description What is done by saying it.
         * @enum {string}
         */
        StatementKind: "threat" | "warning" | "demand" | "promise" | "condemnation" | "accusation" | "refusal";
        /**
         * StatementRow
         * @description A threat, a warning, a demand, a promise, a condemnation: who, to whom, about what, through whom.
         *
         *         ``speaker`` is the innermost one, ``None`` where nobody is named; ``through`` those who pass it on, innermost first.
         *         ``to`` is who is threatened, warned, accused, condemned, or to do what is demanded; empty where the words do not tell.
         *         ``standing`` is of the speaking, not of what is said: a threat that was made is ``said``, one denied ``denied``.
         *         ``day`` is the report's.
         *
         *
         *     ``row`` fetches it whole; ``cut`` names the lists of claims that have their first ones alone.
         */
        StatementRow: {
            kind: components["schemas"]["StatementKind"];
            speaker: components["schemas"]["SpeakerAnswer"] | null;
            /** Through */
            through: components["schemas"]["SpeakerAnswer"][];
            /** To */
            to: components["schemas"]["ActorAnswer"][];
            about: components["schemas"]["EventType"] | null;
            content: components["schemas"]["Span"];
            standing: components["schemas"]["Standing"];
            /** Day */
            day: string | null;
            /** Tellings */
            tellings: components["schemas"]["TellingAnswer"][];
            /** Row */
            row: number;
            /**
             * Cut
             * @default {}
             */
            cut: {
                [key: string]: components["schemas"]["Cut"];
            };
        };
        /**
         * Status
         * @description How the source is said to stand to the content; it follows the cue.
         * @enum {string}
         */
        Status: "stated" | "reported" | "claimed" | "suggested" | "confirmed" | "acknowledged" | "denied" | "accused" | "condemned" | "evaluated" | "threatened" | "warned" | "promised" | "requested" | "unclear";
        /**
         * Step
         * @description A number as it was told on the day of a report.
         */
        Step: {
            /** Published */
            published: string;
            /** Value */
            value: string;
            /** Voice */
            voice: string;
        };
        /**
         * StripAnswer
         * @description A place with these days, in their order; ``key`` tells places of one name apart.
         */
        StripAnswer: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Days */
            days: components["schemas"]["StripDay"][];
        };
        /**
         * StripDay
         * @description How a place is told to stand on a day that something is told of it; ``row`` is the row of control that says so.
         */
        StripDay: {
            /** Row */
            row: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            hold: components["schemas"]["Hold"];
            holder: components["schemas"]["Party"] | null;
        };
        /**
         * Strips
         * @description The places that most days tell of, by name; ``total`` counts all that were found, ``undated`` rows without a day.
         */
        Strips: {
            /** Total */
            total: number;
            /** Undated */
            undated: number;
            /** Items */
            items: components["schemas"]["StripAnswer"][];
        };
        /**
         * Suggestion
         * @description A party or a place that a name may mean: its id, what it is, and what tells it from others of the name.
         */
        Suggestion: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Kind */
            kind: string;
            /** Detail */
            detail: string;
        };
        /**
         * TellingAnswer
         * @description One event of a claim.
         */
        TellingAnswer: {
            /** Article */
            article: string;
            /** Claim */
            claim: string;
            /** Outlet */
            outlet: string | null;
            /** Published */
            published: string | null;
            source: components["schemas"]["Span"] | null;
            /** Chain */
            chain: components["schemas"]["SpeakerAnswer"][];
            status: components["schemas"]["Status"];
            polarity: components["schemas"]["Polarity"];
            modality: components["schemas"]["Modality"];
            content: components["schemas"]["Span"];
            sentence: components["schemas"]["Span"];
            /**
             * Judged
             * @default []
             */
            judged: components["schemas"]["JudgedAnswer"][];
            trigger: components["schemas"]["Span"];
            type: components["schemas"]["EventType"];
        };
        /**
         * Tie
         * @description How one party is said to stand to another.
         *
         *     ``supports``, ``supplies``, ``leads``, ``part-of``, ``fights`` and ``hostile`` run from the source to the target.
         *     ``allied``, ``cooperates``, ``linked`` (a tie whose kind the words leave open) and ``at-odds`` run both ways.
         * @enum {string}
         */
        Tie: "supports" | "supplies" | "leads" | "part-of" | "allied" | "cooperates" | "linked" | "fights" | "hostile" | "at-odds";
        /**
         * Timeline
         * @description Incidents over time, without gaps; one whose days reach into two bins counts in both.
         */
        Timeline: {
            /**
             * Unit
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "year";
            /** Bins */
            bins: components["schemas"]["Bin"][];
            /** Undated */
            undated: number;
        };
        /**
         * Told
         * @description One account's word on a value: its words, those of an earlier sentence that it was taken to mean, and what it says.
         */
        Told: {
            /** Article */
            article: string;
            /** Claim */
            claim: string;
            /** Outlet */
            outlet: string | null;
            /** Published */
            published: string | null;
            /** Voice */
            voice: string;
            /** Origin */
            origin: string;
            /** Says */
            says: ("denied" | "not so") | null;
            /** Words */
            words: string[];
            /** Inherited */
            inherited: string[];
        };
        /**
         * TollAnswer
         * @description The least and greatest number of dead that is said, and the best where the rule gives one.
         */
        TollAnswer: {
            /** Low */
            low: number | null;
            /** Best */
            best: number | null;
            /** High */
            high: number | null;
            /** Rule */
            rule: string;
        };
        /**
         * ValueAnswer
         * @description One thing said of a side; ``same``: by two origins; ``against``: what another origin says that excludes it.
         */
        ValueAnswer: {
            /** Value */
            value: string;
            /** Min */
            min: number | null;
            /** Max */
            max: number | null;
            /** Same */
            same: boolean;
            /** Against */
            against: string[];
            /** Told */
            told: components["schemas"]["Told"][];
        };
        /**
         * Verdict
         * @description What was decided.
         * @enum {string}
         */
        Verdict: "positive" | "negative" | "unsure";
        /**
         * VoteAnswer
         * @description One telling's word on who holds a place: ``party`` holds, takes, loses, contests or besieges it.
         *
         *     ``earliest`` to ``latest`` is when, inclusive.  ``share`` keeps words that say only a part is meant ("some of",
         *     "almost all", "16 villages"); ``place`` is then what they are told to be a part of.  ``denied`` marks a telling that
         *     says it is not so, ``possible`` one that only says it may be: both are shown and decide nothing for it.
         */
        VoteAnswer: {
            telling: components["schemas"]["TellingAnswer"];
            place: components["schemas"]["PlaceAnswer"];
            change: components["schemas"]["Change"];
            party: components["schemas"]["ActorAnswer"] | null;
            /** Earliest */
            earliest: string | null;
            /** Latest */
            latest: string | null;
            /** Share */
            share: string | null;
            /** Denied */
            denied: boolean;
            /** Possible */
            possible: boolean;
        };
        /**
         * Where
         * @description Where it is said to have happened: within ``radius_km`` of the point; without a point it is not known where.
         */
        Where: {
            /** Text */
            text: string;
            /** Name */
            name: string | null;
            /** Id */
            id: string | null;
            /** Relation */
            relation: string | null;
            /** Lat */
            lat: number | null;
            /** Lon */
            lon: number | null;
            /** Country */
            country: string | null;
            geo_precision: components["schemas"]["GeoPrecision"] | null;
            /** Radius Km */
            radius_km: number | null;
        };
        /**
         * WithdrawalTold
         * @description Who took a judgement back, when and why.
         */
        WithdrawalTold: {
            /** Who */
            who: string;
            /** When */
            when: string;
            /** Reason */
            reason: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    post_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The name or the password is not right. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The one who asks may not do this, or the request does not come from the desk's own page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This desk has no accounts. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description More was sent than is taken at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of a type that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There were too many tries; Retry-After tells the seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    delete_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description The csrf of /api/me. */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The token is not this session's. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This desk has no accounts. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description More was sent than is taken at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of a type that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_kept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAnswer"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    post_kept: {
        parameters: {
            query?: never;
            header: {
                /** @description The csrf of /api/me. */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAnswer"];
                };
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The one who asks may not do this, or the request does not come from the desk's own page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description More was sent than is taken at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of a type that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_incidents: {
        parameters: {
            query?: {
                type?: string[];
                place?: string[];
                country?: string[];
                actor?: string[];
                outlet?: string[];
                camp?: string[];
                source?: string[];
                standing?: string[];
                grade?: string[];
                incident?: string[];
                since?: string;
                until?: string;
                text?: string;
                bbox?: string;
                sort?: "day" | "-day" | "type" | "-type" | "place" | "-place" | "accounts" | "-accounts" | "outlets" | "-outlets" | "origins" | "-origins" | "dead" | "-dead";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentList"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_incidents_facets: {
        parameters: {
            query?: {
                type?: string[];
                place?: string[];
                country?: string[];
                actor?: string[];
                outlet?: string[];
                camp?: string[];
                source?: string[];
                standing?: string[];
                grade?: string[];
                incident?: string[];
                since?: string;
                until?: string;
                text?: string;
                bbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_incidents_timeline: {
        parameters: {
            query?: {
                type?: string[];
                place?: string[];
                country?: string[];
                actor?: string[];
                outlet?: string[];
                camp?: string[];
                source?: string[];
                standing?: string[];
                grade?: string[];
                incident?: string[];
                since?: string;
                until?: string;
                text?: string;
                bbox?: string;
                unit?: ("day" | "week" | "month" | "year") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_incidents_geo: {
        parameters: {
            query?: {
                type?: string[];
                place?: string[];
                country?: string[];
                actor?: string[];
                outlet?: string[];
                camp?: string[];
                source?: string[];
                standing?: string[];
                grade?: string[];
                incident?: string[];
                since?: string;
                until?: string;
                text?: string;
                bbox?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentMap"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_incidents_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentAnswer"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_articles_article_id_incidents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string[];
                    };
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_control_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_control: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ControlRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_control_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ControlAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_alignment_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_alignment: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AlignmentRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_alignment_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AlignmentAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_losses_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_losses: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_LossRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_losses_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_LossAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_breaches_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_breaches: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BreachRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_breaches_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BreachAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_naming_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_naming: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NamingRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_naming_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NamingAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_coverage_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_coverage: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CoverageRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_coverage_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CoverageAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_posture_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_posture: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PostureRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_posture_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PostureAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_harm_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_harm: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_HarmRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_harm_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_HarmAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_governance_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_governance: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_GovernanceRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_governance_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_GovernanceAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_statements_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_statements: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_StatementRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_statements_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_StatementAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_control_spells_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_control_spells: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ControlSpellRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_control_spells_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ControlSpellAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_breaches_weekly_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_breaches_weekly: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BreachWeekRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_breaches_weekly_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BreachWeekAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_agreements_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureFacets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_agreements: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AgreementRow_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_agreements_whole: {
        parameters: {
            query: {
                row: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AgreementAnswer_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_control_geo: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; without it the day of the latest vote */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlMap"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_control_places: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                sort?: "" | "day" | "-day";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PlaceOverTime_"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_picture_control_strips: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Strips"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_export_incidents_form: {
        parameters: {
            query?: {
                type?: string[];
                place?: string[];
                country?: string[];
                actor?: string[];
                outlet?: string[];
                camp?: string[];
                source?: string[];
                standing?: string[];
                grade?: string[];
                incident?: string[];
                since?: string;
                until?: string;
                text?: string;
                bbox?: string;
                sort?: "day" | "-day" | "type" | "-type" | "place" | "-place" | "accounts" | "-accounts" | "outlets" | "-outlets" | "origins" | "-origins" | "dead" | "-dead";
                as?: ("acled" | "ucdp") | null;
            };
            header?: never;
            path: {
                form: "csv" | "json" | "jsonl" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/json": unknown;
                    "application/x-ndjson": unknown;
                    "application/geo+json": unknown;
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_export_claims_form: {
        parameters: {
            query?: {
                outlet?: string[];
                source?: string[];
                status?: string[];
                type?: string[];
                place?: string[];
                actor?: string[];
                article?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path: {
                form: "csv" | "json" | "jsonl";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/json": unknown;
                    "application/x-ndjson": unknown;
                    "application/geo+json": unknown;
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_export_picture_view_form: {
        parameters: {
            query?: {
                outlet?: string[];
                place?: string[];
                actor?: string[];
                party?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path: {
                view: string;
                form: "csv" | "json" | "jsonl";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/json": unknown;
                    "application/x-ndjson": unknown;
                    "application/geo+json": unknown;
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_suggest_actors: {
        parameters: {
            query?: {
                /** @description The beginning of a name, two letters at least */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"][];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_suggest_places: {
        parameters: {
            query?: {
                /** @description The beginning of a name, two letters at least */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"][];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_basemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseMap"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_basemap_places: {
        parameters: {
            query: {
                /** @description West, south, east, north in degrees. */
                bbox: string;
                zoom: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Names"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_basemap_tiles_pmtiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description The range of bytes that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_review_queue: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                kind?: ("claim" | "pair" | "mention") | null;
                article?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The one who asks may not do this, or the request does not come from the desk's own page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_review_judgements: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                article?: string;
                incident?: string;
                who?: string;
                kind?: ("claim" | "field" | "pair" | "mention") | null;
                standing?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgementsTold"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    post_review_judgements: {
        parameters: {
            query?: never;
            header: {
                /** @description The csrf of /api/me. */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewJudgement"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgementTold"];
                };
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The one who asks may not do this, or the request does not come from the desk's own page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description More was sent than is taken at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of a type that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    post_review_judgements_key_withdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description The csrf of /api/me. */
                "X-CSRF-Token": string;
            };
            path: {
                key: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWithdrawal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgementTold"];
                };
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The one who asks may not do this, or the request does not come from the desk's own page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description More was sent than is taken at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of a type that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_articles_article_id_judgements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleJudgements"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_review_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementTold"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_review_differences: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Differences"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The one who asks may not do this, or the request does not come from the desk's own page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_review_judgements_jsonl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A judgement or a withdrawal on each line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": unknown;
                };
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The one who asks may not do this, or the request does not come from the desk's own page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    post_review_judgements_jsonl: {
        parameters: {
            query?: never;
            header: {
                /** @description The csrf of /api/me. */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The one who asks may not do this, or the request does not come from the desk's own page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description More was sent than is taken at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The body is of a type that is not read here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_articles: {
        parameters: {
            query?: {
                outlet?: string[];
                source?: string[];
                status?: string[];
                type?: string[];
                place?: string[];
                actor?: string[];
                article?: string[];
                since?: string;
                until?: string;
                text?: string;
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Articles"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_articles_article_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodedArticle"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is none such. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_claims: {
        parameters: {
            query?: {
                outlet?: string[];
                source?: string[];
                status?: string[];
                type?: string[];
                place?: string[];
                actor?: string[];
                article?: string[];
                since?: string;
                until?: string;
                text?: string;
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claims"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    get_facets: {
        parameters: {
            query?: {
                outlet?: string[];
                source?: string[];
                status?: string[];
                type?: string[];
                place?: string[];
                actor?: string[];
                article?: string[];
                since?: string;
                until?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description A digest of this answer, to ask for it again with. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description The asker has this answer already (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was asked cannot be answered as it stands; the remedy tells what to write instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A parameter or a field is not of its form. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The casebook cannot be used now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
}
