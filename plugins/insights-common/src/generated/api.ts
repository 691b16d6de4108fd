/* eslint-disable */
// Generated from plugins/insights-backend/src/schema/openapi.yaml by `yarn generate:api`. Edit that file, not this one.
export interface paths {
  '/collectors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All collectors with their freshness */
    get: operations['listCollectors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collectors/{collectorId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    /** One collector */
    get: operations['getCollector'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collectors/{collectorId}/runs': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    /** Runs of a collector, newest first */
    get: operations['listCollectorRuns'];
    put?: never;
    /**
     * Run a collector now
     * Answers at once; the run goes on in the background on one replica. Audited.
     */
    post: operations['runCollector'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collectors/{collectorId}/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    /** Items of the last runs that could not be kept, with the reason and the mend */
    get: operations['listDeadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All signals */
    get: operations['listSignals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{signalId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    /** One signal */
    get: operations['getSignal'];
    /**
     * Define a signal whose values are sent to the API
     * The namespace of the id is the source of the signal: that of a collector is refused as `conflict`. `If-None-Match: *`
     *     makes a new one, `If-Match` replaces the one that was read. Unit, step and kind stay what they are.
     */
    put: operations['putSignal'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{signalId}/verdicts': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    /**
     * How each topic of a signal does, by the id of the topic
     * The latest value and the verdict of each topic that is analysed by the signal, without the working; see the analysis of one topic for that.
     */
    get: operations['listSignalVerdicts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/signals/{signalId}/observations': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send observations of a signal
     * As JSON, or as `application/x-ndjson`: one observation a line, read as it comes and kept in batches, so that a request
     *     may hold millions. The last write of a series and period wins, `null` is a gap, and what is there already changes
     *     nothing: what was cut off on its way is sent again. A line that cannot be kept is told with its number, the others
     *     are kept. What is answered was committed.
     */
    post: operations['addObservations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Topics, by title */
    get: operations['listTopics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Up to five topics side by side
     * Values on one time axis, what can be compared of them, and whether a difference goes beyond the uncertainty: no topic
     *     is said to lead where its 95 % interval overlaps that of another. A topic that is not known, or has no values, says so
     *     in its place; the others are compared all the same. Values of different units are never compared, nor are those of
     *     different steps.
     */
    get: operations['compareTopics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics/{topicId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    /** One topic and the signals measured for it */
    get: operations['getTopic'];
    /**
     * Define a topic that observations sent to the API are of
     * The namespace of the id is the source of the topic: that of a collector is refused as `conflict`. `If-None-Match: *`
     *     makes a new one, `If-Match` replaces the one that was read.
     */
    put: operations['putTopic'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics/{topicId}/touched': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    /**
     * Whom a topic touches
     * Entities of the catalog that name the topic in their annotation `almanac.io/topics`, and those of which a collector
     *     found that they use it, such as the components of a repository whose manifest has a dependency. Who asks learns of
     *     no entity that the catalog does not show them.
     */
    get: operations['getTouchedEntities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/entity-trends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The trends that touch an entity of the catalog
     * Topics that the entity names in its annotation `almanac.io/topics`, and those that a collector found in it, such as the
     *     dependencies of its repository; each as the first radar that has it sees it. What moved last comes first, topics on no
     *     radar come last.
     */
    get: operations['getEntityTrends'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics/{topicId}/series/{signalId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    /** The values of one signal for one topic, in total and by member of its dimension */
    get: operations['getTopicSeries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics/{topicId}/analyses/{signalId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    /** The stored trend analysis of one signal for one topic, explained */
    get: operations['getTopicAnalysis'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics/{topicId}/analyses/{signalId}/period': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    /**
     * What changed in a period that is chosen, explained
     * The change between the ends of the period, what each member added to it, changes of level within, and what happened near them. Computed when asked for, by the engine behind the stored analyses.
     */
    get: operations['explainTopicPeriod'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics/{topicId}/markers': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    /**
     * What happened that may matter to a topic, oldest first
     * Markers of the topic itself, and those of the members that its series have (e.g. releases of the browsers).
     */
    get: operations['listTopicMarkers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/markers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send markers
     * A marker with the id of one that is there, of the same source, takes its place. One that cannot be kept is told with
     *     its place, the others are kept.
     */
    post: operations['addMarkers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the analysis sweep is */
    get: operations['getAnalysisQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/queue/failures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Subjects whose analysis was given up, with the reason, the newest first
     * A subject leaves the list when its values change, or when a later version of the engine analyses everything anew.
     */
    get: operations['listAnalysisFailures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/trend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Analyse the trend of what is posted
     * A calculator without state: the engine behind the pages runs on the posted series and returns the full working.
     *     q-values are computed over the series of one request.
     */
    post: operations['analyseTrend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/slo-definition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check SLO definitions
     * A calculator without state: reads OpenSLO files (v1, and v1alpha as Sloth takes it) together, and names every
     *     fault at once with its place, its rule and how to mend it. What is allowed but seldom meant is a warning.
     */
    post: operations['analyseSloDefinition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/model-card': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read, judge, compare and write a model card
     * A calculator without state: reads cards of Hugging Face, the Model Card Toolkit and CycloneDX, makes one card of
     *     several sources, names every fault at once, says which headings of each profile it answers, what changed since
     *     another card, and writes any of the formats with what that could not carry.
     */
    post: operations['analyseModelCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/contract-diff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What changed between two API definitions, and whom it breaks
     * A calculator without state, for a build that is to fail before it breaks somebody: reads two definitions, names
     *     every fault at its place, and tells what changed, the weightiest first. OpenAPI 2.0, 3.0 and 3.1 are compared, schemas
     *     of GraphQL, AsyncAPI 2 and 3, and protobuf where its compiler is installed; `isCompared` is false for others. Both together may be 40 MB, more than other bodies, unless this portal takes less than 20 MB of any. References to other files or hosts are never followed.
     */
    post: operations['analyseContractDiff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/contract-quality': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * How good an API definition is, by rules
     * A calculator without state, for a build that looks before it merges: the very code behind the quality of an API on what
     *     is posted. Nothing is waived. OpenAPI 2.0 and 3, AsyncAPI, GraphQL, and protobuf where its compiler is installed are
     *     looked at; `state` is `not-linted` for others, and `failed` for a definition that cannot be read, or whose rules do not end
     *     while a caller waits, which is 20 s. Of more than 3,000,000 characters, rules look at less, and `notes` says so. References to other files or hosts are never followed.
     */
    post: operations['analyseContractQuality'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/sla': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check service level agreements
     * A calculator without state, which reads agreements and names every fault at once with its place, its rule and how to mend it.
     */
    post: operations['analyseSla'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analyses/slo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Evaluate an SLO on what is posted
     * A calculator without state: evaluates each objective of one SLO on the posted counts, with error budget, burn rates
     *     of its alerts, the outlook of the budget and the full working.
     */
    post: operations['analyseSlo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All radars */
    get: operations['listRadars'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    /** One radar with its quadrants, rings and policy */
    get: operations['getRadar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/definition': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    /** What a radar is, as YAML and as JSON */
    get: operations['getRadarDefinition'];
    /**
     * Make a radar, or begin a new version of one
     * The text is that of a radar file. `If-None-Match: *` makes a new radar, `If-Match` replaces the version that was read;
     *     the same text again begins no version. A radar of a file is changed in its file.
     */
    put: operations['putRadarDefinition'];
    post?: never;
    /**
     * Take a radar away
     * Its versions stay, and what was decided on it; both are there again when the radar is written again.
     */
    delete: operations['deleteRadarDefinition'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/definition/versions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    /** Every version of a radar that is written in the portal, the latest first */
    get: operations['listRadarDefinitionVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/import': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bring in a radar that was drawn elsewhere, with its history
     * Takes the `TechRadarLoaderResponse` of Backstage's tech-radar plugin, or the configuration of Zalando's radar. Entries
     *     become topics, their timelines become decisions with their dates and reasons. Where there is no radar of this id, one is
     *     made of the quadrants and rings of the list. The same list again changes nothing, a later one adds what is new; what
     *     cannot be brought in is told with its place, and nothing is guessed.
     */
    post: operations['importRadar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radar-drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check a radar before it is written, and see where topics would stand
     * Nothing is kept. Faults are those of radar files, each with its place and how to mend it; a draft full of faults is answered like this, too.
     */
    post: operations['checkRadarDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/owners': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    /**
     * Who owns what the topics of a radar touch
     * Owners of the entities that each topic touches, as far as the catalog shows them to who asks. The catalog is asked at most once a minute for each caller.
     */
    get: operations['getRadarOwners'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/what-if': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Where the topics would stand by another policy, or on a past day
     * Nothing is kept. Each topic is placed by what was known on the day: later values are not looked at, and neither are later decisions. What people decided holds by any policy. Topics are those that are on the radar now.
     */
    post: operations['whatIfRadar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/track-record': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    /**
     * How good the suggestions of the past were
     * What the policy would have suggested on a day of each past year, with what was known then, beside the ring that the topic had a year later: the decided one where one stood, else the suggested one. Topics are those that are on the radar now.
     */
    get: operations['getRadarTrackRecord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/blips': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    /** Blips of a radar */
    get: operations['listBlips'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/blips/{topicId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    /** One blip with the suggestion, its reasons, what would change it, and its history */
    get: operations['getBlip'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/blips/{topicId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    /**
     * The ring that was decided for a topic
     * Its `ETag` is what `If-Match` takes; there is one where nothing was decided, too.
     */
    get: operations['getBlipDecision'];
    /**
     * Accept the suggested ring, or override it
     * What the caller said already of what is suggested stays as it is, so that a request may come twice; anything else takes its place. `If-Match` names the decision that it is made on.
     */
    put: operations['decideBlip'];
    post?: never;
    /**
     * Take back what was decided
     * What was decided stays in the history.
     */
    delete: operations['withdrawBlipDecision'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/radars/{radarId}/blips/{topicId}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    /** Everything that was decided for a topic, the latest first */
    get: operations['listBlipDecisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** SLOs with how they stand */
    get: operations['listSlos'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slos/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many SLOs are in which state, by owner and service */
    get: operations['getSloOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slos/{sloName}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    /** One SLO, evaluated now, with its working */
    get: operations['getSlo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slos/{sloName}/history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    /** How the budget of an objective, or of all together, went and where it may go */
    get: operations['getSloHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slos/{sloName}/what-if': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * How an SLO would have gone with another target or window
     * Reads what is kept; changes nothing.
     */
    post: operations['whatIfSlo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Burn-rate alerts, the latest first */
    get: operations['listSloAlerts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Frozen reports, the newest first */
    get: operations['listSloReports'];
    put?: never;
    /**
     * Freeze how SLOs fared in a month or quarter
     * Each objective is judged over exactly the period, by the definition that held at its end. A period is reported once
     *     it has been over for 15 minutes; before, only as `preliminary`. A report covers 500 SLOs at most.
     */
    post: operations['createSloReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-reports/{reportId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: components['parameters']['SloReportId'];
      };
      cookie?: never;
    };
    /** A frozen report */
    get: operations['getSloReport'];
    put?: never;
    post?: never;
    /** Delete a report */
    delete: operations['deleteSloReport'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-reports/{reportId}/verification': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: components['parameters']['SloReportId'];
      };
      cookie?: never;
    };
    /**
     * Compute a report again and compare
     * From the definition versions that it names and the buckets as they are kept now. Writes nothing.
     */
    get: operations['verifySloReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-reports/{reportId}/csv': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: components['parameters']['SloReportId'];
      };
      cookie?: never;
    };
    /** A frozen report as CSV, a line for each promised period, each agreement without one and each objective */
    get: operations['getSloReportCsv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-reports/{reportId}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: components['parameters']['SloReportId'];
      };
      cookie?: never;
    };
    /** A frozen report as PDF */
    get: operations['getSloReportPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Error-budget policies, and what is wrong in the files that they are read from */
    get: operations['listSloPolicies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Actions that policies ask for, the most urgent first
     * Work first, by when it is due; then exceptions, by when they end; then what is over, the latest first.
     */
    get: operations['listSloActions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-actions/{actionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        actionId: components['parameters']['ActionId'];
      };
      cookie?: never;
    };
    /** One action, with who did what when */
    get: operations['getSloAction'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-actions/{actionId}/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        actionId: components['parameters']['ActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that the action is seen and will be done */
    post: operations['acknowledgeSloAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-actions/{actionId}/complete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        actionId: components['parameters']['ActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that the action is done, and what was done
     * There is no other action of the rule until the rule no longer holds.
     */
    post: operations['completeSloAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-actions/{actionId}/except': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        actionId: components['parameters']['ActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Go on without the action until a day, for a reason
     * The action is open again at that moment if its rule holds then. An exception that holds can be given anew.
     */
    post: operations['exceptSloAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-actions/{actionId}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        actionId: components['parameters']['ActionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take an acknowledgement, an exception or a completion back */
    post: operations['reopenSloAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a team looks at in its weekly review, in one answer
     * Every list says how many it left off. Objectives are never averaged: each SLO stands for itself.
     */
    get: operations['getSloReview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-definitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Definitions by name, retired ones too */
    get: operations['listSloDefinitions'];
    put?: never;
    /** Keep the SLOs of an OpenSLO text */
    post: operations['createSloDefinitions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-definitions/faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is wrong in the files and entities that SLOs are read from */
    get: operations['listSloDefinitionFaults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-definitions/{sloName}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    /** One definition as OpenSLO v1 */
    get: operations['getSloDefinition'];
    /** Begin a new version of a definition */
    put: operations['replaceSloDefinition'];
    post?: never;
    /** Retire an SLO */
    delete: operations['deleteSloDefinition'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-definitions/{sloName}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    /** Every version of a definition, the latest first */
    get: operations['listSloDefinitionVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slo-definitions/{sloName}/prometheus-rules': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    /** Recording and alerting rules for Prometheus */
    get: operations['getSloPrometheusRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slos/{sloName}/promise': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    /**
     * What can be promised of an SLO, given what its service depends on
     * Goes over the catalog's `dependsOn` relations, with the annotation `almanac.io/dependency-criticality` for how much each is needed, and the measured SLIs of what is needed.
     */
    get: operations['getSloPromise'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Service level agreements with how they stand, the worst first */
    get: operations['listSlas'];
    put?: never;
    /** Keep the agreements of a text */
    post: operations['createSlas'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slas/faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is wrong in the files that agreements are read from */
    get: operations['listSlaFaults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slas/{slaId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slaId: components['parameters']['SlaId'];
      };
      cookie?: never;
    };
    /** What was agreed */
    get: operations['getSla'];
    /** Begin a new version of an agreement */
    put: operations['replaceSla'];
    post?: never;
    /** Retire an agreement */
    delete: operations['deleteSla'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slas/{slaId}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slaId: components['parameters']['SlaId'];
      };
      cookie?: never;
    };
    /** Every version of an agreement, the latest first */
    get: operations['listSlaVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slas/{slaId}/standing': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slaId: components['parameters']['SlaId'];
      };
      cookie?: never;
    };
    /** One agreement, evaluated now, with its past periods and its working */
    get: operations['getSlaStanding'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slis/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All sources of SLIs, and how reading them goes */
    get: operations['listSliSources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slis/{sliId}/buckets': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The `sli` that a push metric source names. */
        sliId: components['parameters']['SliId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Push good and total counts of an SLI */
    post: operations['pushSliBuckets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** API entities of the catalog with what became of their definitions */
    get: operations['listContracts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    /** One API entity with its latest definition in brief */
    get: operations['getContract'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/snapshots': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    /** Definitions that it had, the latest first */
    get: operations['listContractSnapshots'];
    put?: never;
    /**
     * Publish a definition, for builds that release it
     * Keeps the definition as the latest snapshot, reads it, and compares it with the last readable one before. The same
     *     definition as the latest one is no new snapshot.
     *
     *     It takes 16,000,000 characters, in a body of at most 20 MB. What is refused, for its size or otherwise, leaves no
     *     snapshot; what is taken and cannot be read is one, whose `faults` say why. Larger definitions come by the catalog:
     *     those of OpenAPI are read up to 48,000,000 characters.
     */
    post: operations['publishContract'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/backfill': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    /** What was read of its past */
    get: operations['getContractBackfill'];
    put?: never;
    /**
     * Have its past read again, from the repository that its definition is in
     * The past of an API is read once by itself, and what is new each day. This has it read in the background now; ask for it
     *     until `state` is another one than `waiting`. Only places that the configuration allows are read.
     */
    post: operations['backfillContract'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/snapshots/{snapshotId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
        /** Id of the snapshot. */
        snapshotId: components['parameters']['SnapshotId'];
      };
      cookie?: never;
    };
    /** One snapshot with its definition */
    get: operations['getContractSnapshot'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/snapshots/{snapshotId}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
        /** Id of the snapshot. */
        snapshotId: components['parameters']['SnapshotId'];
      };
      cookie?: never;
    };
    /** What a snapshot changed since the readable one before it, the weightiest first */
    get: operations['listContractChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/diff': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    /** What changed between any two of its snapshots */
    get: operations['compareContractSnapshots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/text-diff': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    /**
     * Which lines differ between any two of its snapshots
     * For a page that shows both beside each other: stretches of lines that differ, and the lines at which the changes of
     *     `/diff` are. The lines themselves are at `…/snapshots/{snapshotId}/lines`. Where more than 20,000 stretches differ, or
     *     very much in one, neighbours are told as one, and `isExact` is false.
     */
    get: operations['compareContractTexts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/snapshots/{snapshotId}/lines': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
        /** Id of the snapshot. */
        snapshotId: components['parameters']['SnapshotId'];
      };
      cookie?: never;
    };
    /**
     * Lines of a definition
     * Of a definition that may have megabytes, as many as a page shows.
     */
    get: operations['listContractLines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/consumers': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    /** Who consumes and provides it, and who owns that */
    get: operations['getContractConsumers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/snapshots/{snapshotId}/acknowledgements': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
        /** Id of the snapshot. */
        snapshotId: components['parameters']['SnapshotId'];
      };
      cookie?: never;
    };
    /** Who said that they know of its changes */
    get: operations['listContractAcknowledgements'];
    put?: never;
    /**
     * Say that one knows of its changes
     * A second one of the same person takes the place of the first. Where it broke nobody, and can break nobody, there is nothing to know of: that is refused with 409.
     */
    post: operations['acknowledgeContractChanges'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/waivers': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    /** What was waived of it, the latest first */
    get: operations['listContractWaivers'];
    put?: never;
    /**
     * Say of a rule that it need not be kept here for a time
     * What is waived stays what it is, a breaking change a breaking one; it is marked, and not counted among what needs
     *     somebody. One in force for the same rule, place and sentence ends for the new one; the same once more is no new waiver.
     */
    post: operations['waiveContract'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/waivers/{waiverId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
        waiverId: components['parameters']['WaiverId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a waiver before its time
     * One that is withdrawn already stays as it is.
     */
    post: operations['withdrawContractWaiver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contract-deprecations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What of the current definitions of APIs is to end, what ends first before the rest
     * Operations, parameters, schemas and fields that a definition marks as deprecated or gives an end (`x-sunset`), and APIs
     *     whose lifecycle is `deprecated` or that are annotated with `almanac.io/sunset`. What has no day comes last.
     */
    get: operations['listContractDeprecations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contract-deprecations/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How much of the current definitions of APIs is to end, by month */
    get: operations['getContractDeprecationsOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contract-estate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All APIs of the catalog together: how many there are, and how many need somebody */
    get: operations['getContractEstate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contract-facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many APIs there would be with each choice of a filter, all other filters being as they are asked
     * Beside each choice of `GET /contracts` stands how many APIs it leaves. The filter that a choice is of is not applied to its own counts.
     */
    get: operations['getContractFacets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contract-outlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the current definition of each API offers, in brief, for a search */
    get: operations['listContractOutlines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/quality': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    /**
     * How good its definition is: score, what each rule costs, and what operations say of themselves
     * The latest definition that can be read, looked at by the rulesets that apply to the API. The score is 100 less what the
     *     rules cost; `score` is null where nothing was looked at, which is not 100. Places that a waiver in force holds for
     *     cost nothing.
     */
    get: operations['getContractQuality'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/quality/findings': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    /** What rules find in its definition, place by place */
    get: operations['listContractFindings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/quality/operations': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    /** What each of its operations says of itself */
    get: operations['listContractCoverage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contracts/{contractRef}/quality/history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    /**
     * Scores of its definitions, the latest first
     * All by the rulesets and waivers of today, so that like is compared with like. Of the past, the latest 20 definitions are looked at.
     */
    get: operations['listContractQualityHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contract-rulesets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rulesets that definitions are looked at by, and what is wrong with those of the configuration */
    get: operations['listContractRulesets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contract-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every kind of change that is told, with why it matters, and an example where there is one */
    get: operations['listContractRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Models with their cards in brief */
    get: operations['listModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many models there are, by registry, owner, alias, task, licence and risk */
    get: operations['getModelOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Up to four models or versions side by side */
    get: operations['compareModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    /** A model */
    get: operations['getModel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    /**
     * Versions of a model, the latest first
     * A page ends before its limit where what is recorded of its versions comes to more than 8,000,000 bytes; `nextCursor` goes on from there.
     */
    get: operations['listModelVersions'];
    put?: never;
    /**
     * Register a version in the built-in registry
     * Only the registry `built-in` takes versions. A model comes into being with its first version. The same version with other content is refused as a conflict, and so is the same content with an alias that it was not registered with: that is a promotion.
     */
    post: operations['registerModelVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Version, percent-encoded. */
        version: components['parameters']['ModelVersionName'];
      };
      cookie?: never;
    };
    /** A version */
    get: operations['getModelVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    /** Metrics of a model across its versions */
    get: operations['getModelMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/card': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    /** The card of a model, or of a version */
    get: operations['getModelCard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Say something on the card
     * What a person says outweighs what a machine recorded; both are kept. Nothing is changed in the sources.
     */
    patch: operations['editModelCard'];
    trace?: never;
  };
  '/models/{registry}/{modelName}/card/export': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    /** The card in a format of others */
    get: operations['exportModelCard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/card/edits': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    /** What people said on the cards of a model, the latest first */
    get: operations['listModelCardEdits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/promotions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    /** Which version was to hold which alias, the latest first */
    get: operations['listModelPromotions'];
    put?: never;
    /** Ask that a version hold an alias */
    post: operations['requestModelPromotion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/promotions/{promotionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Entry of the ledger. */
        promotionId: components['parameters']['PromotionId'];
      };
      cookie?: never;
    };
    /** An entry of the ledger */
    get: operations['getModelPromotion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/promotions/{promotionId}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Entry of the ledger. */
        promotionId: components['parameters']['PromotionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve a promotion, freeze the card, move the alias */
    post: operations['approveModelPromotion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/promotions/{promotionId}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Entry of the ledger. */
        promotionId: components['parameters']['PromotionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject a promotion
     * Who asked has to read why.
     */
    post: operations['rejectModelPromotion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/promotions/{promotionId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Entry of the ledger. */
        promotionId: components['parameters']['PromotionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take back what one asked for
     * By who asked for it alone.
     */
    post: operations['withdrawModelPromotion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/promotions/{promotionId}/card': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Entry of the ledger. */
        promotionId: components['parameters']['PromotionId'];
      };
      cookie?: never;
    };
    /** The card as it was when the version was approved */
    get: operations['getFrozenModelCard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/deprecation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Say that a model shall not be used any more
     * What is said already stays as it is; anything else takes its place. `If-Match` names what that is: the `deprecationTag` of what was read. It is another one after each withdrawal, so that who has not seen that it was withdrawn does not make it again. The owner of the model and those of its consumers are told.
     */
    put: operations['deprecateModel'];
    post?: never;
    /**
     * Say that a model may be used again
     * What was said stays in the history of the model.
     */
    delete: operations['withdrawModelDeprecation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/versions/{version}/deprecation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Version, percent-encoded. */
        version: components['parameters']['ModelVersionName'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Say that a version of a model shall not be used any more
     * What is said already stays as it is; anything else takes its place. `If-Match` names what that is: the `deprecationTag` of what was read. It is another one after each withdrawal, so that who has not seen that it was withdrawn does not make it again. The owner of the model and those of its consumers are told.
     */
    put: operations['deprecateModelVersion'];
    post?: never;
    /**
     * Say that a version of a model may be used again
     * What was said stays in the history of the model.
     */
    delete: operations['withdrawModelVersionDeprecation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/consumers': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    /** Whom a change of the model touches */
    get: operations['getModelConsumers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{registry}/{modelName}/events': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    /** What happened to a model, the latest first */
    get: operations['listModelEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/model-registries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Registries that models come from */
    get: operations['listModelRegistries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the backend can do its work, and what to look at where it cannot
     * Answers 200 also when something needs a look, since the API itself works; without a database no operation answers. Whether the process runs and is ready is told by the portal's own `/.backstage/health/v1`.
     */
    get: operations['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All problem types
     * The list holds no data and is answered without credentials. Who asks for `text/html` before JSON, as browsers do, gets a page for people.
     */
    get: operations['listProblemTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/problems/{problemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a problem type means; a problem's `type` resolves here
     * It holds no data and is answered without credentials, an unknown type with 404. Who asks for `text/html` before JSON, as browsers do, gets a page for people; for an unknown type one that lists those that there are, with the status 404.
     */
    get: operations['getProblemType'];
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
    /** @example web-platform */
    CollectorId: string;
    /**
     * `<namespace>:<name>`, e.g. `web-platform:has`.
     * @example web-platform:has
     */
    NamespacedId: string;
    /**
     * Format: date
     * A day, `YYYY-MM-DD`. A period is named by its first day, in UTC.
     */
    Day: string;
    /**
     * Format: date-time
     * An instant in UTC.
     */
    Instant: string;
    /** Send as `cursor` for the next page; null on the last one. */
    NextCursor: string | null;
    /** null is missing, never zero. */
    Value: number | null;
    Step: 'day' | 'week' | 'month';
    Verdict:
      | 'rising'
      | 'falling'
      | 'steady'
      | 'emerging'
      | 'peaking'
      | 'unknown';
    /**
     * Direction of the last change of the suggested ring, if it lies within the last `movementPeriods` periods: `in` is toward the centre, `out` away from it; `none` when it lies further back or there was none. `new` when the topic had no value so many periods ago. The counts of a radar and the filter of its blips count by this.
     */
    Movement: 'new' | 'in' | 'out' | 'none';
    Correction:
      | 'none'
      | 'hamed-rao'
      | 'yue-wang'
      | 'pre-whitening'
      | 'trend-free-pre-whitening';
    /** RFC 9457, with Backstage's `error` and `response` beside it. */
    Problem: {
      /** Stable; resolves to a description. */
      type: string;
      title: string;
      status: number;
      detail: string;
      instance: string;
      traceId?: string;
      howToMend?: string;
      errors?: {
        /** JSON pointer (RFC 6901) or the name of a parameter. */
        pointer: string;
        detail: string;
      }[];
      error: {
        name: string;
        message: string;
      };
      response: {
        statusCode: number;
      };
    };
    ProblemType: {
      id: string;
      type: string;
      title: string;
      status: number;
      /**
       * Whether the same request may do better: `later`, as it is, after a while; `reread`, once it was made anew on what is there now; `mend`, not before the request, or the portal, was mended.
       */
      retry: 'later' | 'reread' | 'mend';
      description: string;
      howToMend: string;
      /** One occurrence. */
      example: {
        /** Method and path. */
        request: string;
        answer: components['schemas']['Problem'];
      };
    };
    /** How do you know? One shape for every computed value. */
    Working: {
      /** What was computed. */
      subject: string;
      inputs: {
        name: string;
        /** SHA-256 of the values, `sha256:` and hex. */
        digest: string;
        observations?: number;
        /** Where the input came from. */
        source?: string;
        /** API call that returns the input. */
        href?: string;
      }[];
      method: {
        id: string;
        title: string;
        /** Paper, specification or standard. */
        source: string;
      };
      /** Version of the signal, policy or definition used. */
      definitionVersion: string;
      window: {
        start: components['schemas']['Day'];
        end: components['schemas']['Day'];
        step: components['schemas']['Step'];
        periods: number;
        missing: number;
      } | null;
      /** For SLOs, what is summed; their `window` is null, since it is no number of days. */
      span?: {
        start: components['schemas']['Instant'];
        end: components['schemas']['Instant'];
        sliceSeconds: number;
        slices: number;
        /** Slices whose counts are known; one that is known in part counts in part. */
        known: number;
      };
      /** Part of the window's periods that have a value. */
      coverage: number;
      engineVersion: string;
      computedAt: components['schemas']['Instant'];
      steps: {
        title: string;
        formula?: string;
        source?: string;
        values: {
          name: string;
          value: number | string | null;
          /** UCUM, as signals carry it: `1` is a ratio of 0…1, a word in braces is counted. A value whose name speaks of a change is a difference. Words and plain numbers have none. */
          unit?: string;
          /** Why it is what it is, where somebody chose it. */
          why?: string;
        }[];
      }[];
      notes: string[];
      /** API call that returns the number. */
      href?: string;
    };
    Collector: {
      id: components['schemas']['CollectorId'];
      title: string;
      description: string;
      schedule: {
        frequencySeconds: number;
        timeoutSeconds: number;
      };
      /**
       * `stale` after two missed runs.
       */
      freshness: 'fresh' | 'stale' | 'never';
      running: boolean;
      lastRun: components['schemas']['CollectorRun'] | null;
      lastSuccessAt: components['schemas']['Instant'] | null;
      nextRunAt: components['schemas']['Instant'] | null;
      deadLetterCount: number;
      /** What the collector's signals and models hold now. */
      totals: {
        signals: number;
        topics: number;
        series: number;
        observations: number;
        markers: number;
        models: number;
        modelVersions: number;
      };
    };
    CollectorRun: {
      id: string;
      collectorId: components['schemas']['CollectorId'];
      trigger: 'schedule' | 'manual' | 'retry';
      attempt: number;
      /**
       * `partial`: done, but some items became dead letters.
       */
      state: 'running' | 'succeeded' | 'partial' | 'failed' | 'interrupted';
      startedAt: components['schemas']['Instant'];
      finishedAt: components['schemas']['Instant'] | null;
      progress: {
        done: number;
        total: number | null;
        what: string;
      } | null;
      /** Rows that are new or changed. */
      written: {
        signals: number;
        topics: number;
        series: number;
        observations: number;
        markers: number;
        models: number;
        modelVersions: number;
      };
      /** Observations that came again with the same value. */
      unchanged: number;
      problemCount: number;
      error: string | null;
    };
    DeadLetter: {
      id: string;
      runId: string;
      at: components['schemas']['Instant'];
      /** What could not be kept, e.g. `topic web-platform:has`. */
      item: string;
      reason: string;
      howToMend: string;
    };
    Signal: {
      id: components['schemas']['NamespacedId'];
      title: string;
      description: string;
      /** UCUM where there is one: `1` for a ratio of 0…1, else a word in braces such as `{feature}`. */
      unit: string;
      step: components['schemas']['Step'];
      kind: 'count' | 'share' | 'gauge';
      /**
       * How finer periods become a coarser one.
       */
      aggregation: 'sum' | 'mean' | 'last';
      higherIs: 'good' | 'bad' | 'neutral';
      dimensions: string[];
      collectorId: components['schemas']['CollectorId'];
      definitionVersion: string;
      /** What a reader must know to read the number right. */
      note?: string;
      /** Where the values come from, with versions. */
      source?: string;
    };
    Topic: {
      id: components['schemas']['NamespacedId'];
      title: string;
      description: string;
      aliases: string[];
      /** e.g. `area:css`, `group:selectors`. */
      tags: string[];
      links: {
        title: string;
        url: string;
      }[];
      entityRef?: string;
      collectorId: components['schemas']['CollectorId'];
    };
    SignalDefinition: {
      title: string;
      description?: string;
      /** UCUM where there is one: `1` for a ratio of 0…1, else a word in braces such as `{deploy}`. */
      unit: string;
      step: components['schemas']['Step'];
      kind: 'count' | 'share' | 'gauge';
      aggregation: 'sum' | 'mean' | 'last';
      /**
       * `neutral` when left out.
       */
      higherIs?: 'good' | 'bad' | 'neutral';
      /** None when left out. */
      dimensions?: string[];
      /** Changes when the way of measuring does; `1` when left out. */
      definitionVersion?: string;
      note?: string;
      source?: string;
    };
    TopicDefinition: {
      title: string;
      description?: string;
      aliases?: string[];
      tags?: string[];
      links?: {
        title: string;
        url: string;
      }[];
      entityRef?: string;
    };
    Observation: {
      topic: components['schemas']['NamespacedId'];
      /**
       * A day, `YYYY-MM-DD`: of the period that it lies in, in UTC.
       * @example 2026-01-31
       */
      at: string;
      /** `null` is a gap. */
      value: number | null;
      /** Member by the name of its dimension, one at most; the total when left out. */
      dimensions?: {
        [key: string]: string;
      };
    };
    ObservationsPush: {
      items: components['schemas']['Observation'][];
    };
    RejectedItem: {
      /** Line of the body, or place in `items`, from 1. */
      line: number;
      /** JSON pointer into the item; empty for the whole. */
      pointer: string;
      detail: string;
      howToMend: string;
    };
    /** `received` is the sum of the other five counts. */
    ObservationsReport: {
      received: number;
      /** Values that are new or differ. */
      written: number;
      /** Values that were there already. */
      unchanged: number;
      /** Gave way to a later line before they were written. */
      superseded: number;
      /** Older than what is kept of the signal. */
      expired: number;
      rejected: number;
      /** The first of them, by line. */
      rejectedLines: components['schemas']['RejectedItem'][];
      /** The last revision that a series was given when this was kept. */
      revision: number;
    };
    MarkerDefinition: {
      id: string;
      at: components['schemas']['Instant'];
      endsAt?: components['schemas']['Instant'];
      kind:
        | 'release'
        | 'deploy'
        | 'incident'
        | 'decision'
        | 'milestone'
        | 'end-of-life';
      title: string;
      url?: string;
      topicId?: components['schemas']['NamespacedId'];
      member?: string;
      entityRef?: string;
    };
    MarkersPush: {
      source: components['schemas']['CollectorId'];
      items: components['schemas']['MarkerDefinition'][];
    };
    MarkersReport: {
      received: number;
      written: number;
      /** Were there already, or gave way to a later one of the request. */
      unchanged: number;
      rejected: number;
      rejectedItems: components['schemas']['RejectedItem'][];
    };
    TopicDetail: components['schemas']['Topic'] & {
      signals: components['schemas']['Signal'][];
      radars: components['schemas']['CollectorId'][];
    };
    TopicSeries: {
      topicId: components['schemas']['NamespacedId'];
      signal: components['schemas']['Signal'];
      start: components['schemas']['Day'];
      step: components['schemas']['Step'];
      total: components['schemas']['Value'][];
      partialTotal?: components['schemas']['PartialTotal'];
      members: {
        dimension: string;
        member: string;
        title: string;
        values: components['schemas']['Value'][];
        /** Whether it is a part of `total`; left out where there is no `partialTotal`. */
        isInTotal?: boolean;
      }[];
      updatedAt: components['schemas']['Instant'];
    };
    /** Of which members a total is, where the gaps of others would hide most of it: a total is unknown wherever one of its members has a gap. Those are taken whose total holds most of what was reported. Left out where it is of all. */
    PartialTotal: {
      /** What its members are. */
      dimension: string;
      /** Members that the total is of. */
      members: number;
      /** Members that report. */
      allMembers: number;
      /** Periods without a value that the one of them with most has, between its first and its last value. */
      mostGaps: number;
      /** Part of all that was reported that stands in the total, a ratio; of how many values were reported where the total is a mean. */
      share: number;
      /** Periods in which any member has a value. */
      reportedPeriods: number;
      /** Those in which the total is known. */
      knownPeriods: number;
      /** Those in which the total of all members would be known. */
      knownOfAll: number;
    };
    Marker: {
      id: string;
      at: components['schemas']['Instant'];
      /**
       * Format: date-time
       * When it was over; left out for what happened at once.
       */
      endsAt?: string;
      kind:
        | 'release'
        | 'deploy'
        | 'incident'
        | 'decision'
        | 'milestone'
        | 'end-of-life';
      title: string;
      url?: string;
      topicId?: components['schemas']['NamespacedId'];
      /** Member of a dimension that the marker concerns. */
      member?: string;
      entityRef?: string;
      source: string;
    };
    Health: {
      status: components['schemas']['HealthStatus'];
      checks: {
        id: 'collection' | 'analysis' | 'radars' | 'slos' | 'models';
        status: components['schemas']['HealthStatus'];
        /** What was found. */
        detail: string;
      }[];
    };
    /**
     * `degraded`: the API works, but what it tells is older or less than it should be.
     */
    HealthStatus: 'ok' | 'degraded';
    AnalysisQueue: {
      waiting: number;
      claimed: number;
      /** Given up after the last attempt. */
      failed: number;
      /** Subjects with an analysis. */
      analysed: number;
      lastFinishedAt: components['schemas']['Instant'] | null;
    };
    TopicVerdict: {
      topicId: components['schemas']['NamespacedId'];
      verdict: components['schemas']['Verdict'];
      /** The latest one, in the unit of the signal; null where all are missing. */
      value: number | null;
      /** The latest value minus that of a year before, in the unit of the signal; null where one of them is missing. */
      changeOfYear: number | null;
      /**
       * Format: date
       * Begin of the last period with a value.
       */
      latestAt: string | null;
    };
    AnalysisFailure: {
      signalId: components['schemas']['NamespacedId'];
      topicId: components['schemas']['NamespacedId'];
      attempts: number;
      failedAt: components['schemas']['Instant'];
      /** Why the last attempt failed. */
      reason: string;
    };
    /**
     * Of a definition; `other` is kept as text, and not read.
     */
    ContractFormat: 'openapi' | 'asyncapi' | 'graphql' | 'protobuf' | 'other';
    /**
     * `breaking`: somebody who kept to the definition fails; `risky`: somebody may; `safe`: nobody does.
     */
    ContractSeverity: 'breaking' | 'risky' | 'safe';
    ContractChangeCounts: {
      breaking: number;
      risky: number;
      safe: number;
    };
    ContractFault: {
      why: string;
      fix: string;
      /** JSON pointer into the definition; null where no place can be named. */
      pointer: string | null;
      /** From 1, as is `column`. */
      line: number | null;
      column: number | null;
    };
    ContractOperation: {
      /** In lower case. */
      method: string;
      /** Template, as the definition writes it. */
      path: string;
    };
    ContractChange: {
      /** See GET /contract-rules. */
      ruleId: string;
      severity: components['schemas']['ContractSeverity'];
      /**
       * Whose program meets it.
       */
      notices: 'client' | 'server' | 'both';
      operation: components['schemas']['ContractOperation'] | null;
      /** Operations that it reaches; more than one where what they share has changed, 0 for what is of no operation. */
      operationCount: number;
      /** The waiver in force for it; left out where there is none, or where it is not asked for. */
      waiver?: components['schemas']['ContractWaiver'];
      /** Between two snapshots: the snapshot since which the change is there. Left out where that is not known, and of posted definitions. */
      since?: components['schemas']['ContractChangeSince'];
      /** Why `since` is not known; left out where it is, and of posted definitions. */
      sinceUnknown?: components['schemas']['ContractSinceUnknown'];
      /** What changed, in plain words. */
      sentence: string;
      /** JSON pointers into the two definitions; null where one does not have it. */
      pointers: {
        before: string | null;
        after: string | null;
      };
    };
    /** The snapshot that brought a change. */
    ContractChangeSince: {
      /** Format: uuid */
      snapshotId: string;
      /**
       * Format: date-time
       * Since when its definition is there.
       */
      seenFrom: string;
      /** Version that its definition declares. */
      declaredVersion: string | null;
      /** Commit, build or release, as told with it. */
      revision: string | null;
    };
    /**
     * `backwards`: what is compared runs against time; `not-compared`: not each definition between the two was compared with the one before it; `too-many`: more changed between the two than is looked through; `spread`: no definition between the two brought it alone, as far as is kept.
     */
    ContractSinceUnknown: 'backwards' | 'not-compared' | 'too-many' | 'spread';
    ContractRule: {
      id: string;
      severity: components['schemas']['ContractSeverity'];
      explanation: string;
      example?: components['schemas']['ContractRuleExample'];
      /** Of the definitions in which it finds its change. Answers that list changes leave it out: they are all of one format. */
      format?: components['schemas']['ContractFormat'];
    };
    /** The smallest pair of definitions in which the rule finds its change. `GET /contract-rules` has it for most rules; answers that list changes leave it out. */
    ContractRuleExample: {
      /** A definition. As JSON where it is of OpenAPI or AsyncAPI, as text where it is of GraphQL or protobuf. */
      before:
        | {
            [key: string]: unknown;
          }
        | string;
      /** The one that follows it. As JSON where it is of OpenAPI or AsyncAPI, as text where it is of GraphQL or protobuf. */
      after:
        | {
            [key: string]: unknown;
          }
        | string;
    };
    ContractNote: {
      /**
       * Of which of the two definitions it is.
       */
      side: 'before' | 'after';
      /** JSON pointer into it; empty for the whole. */
      pointer: string;
      /** What was not compared, and why. */
      message: string;
    };
    ContractNotCompared: {
      /**
       * `formats-differ`: one is of another format than the other; `format-not-compared`: definitions of their format are kept, and not compared; `unreadable`: one of them, or both, cannot be read, see `faults`.
       */
      reason: 'formats-differ' | 'format-not-compared' | 'unreadable';
      /** In plain words. */
      why: string;
      /** How to mend it. */
      fix: string;
    };
    ContractDiff: {
      /** Whether both are definitions of a format that is compared; there are no changes where they are not. */
      isCompared: boolean;
      /** Why they are not compared; left out where they are. */
      notCompared?: components['schemas']['ContractNotCompared'];
      counts: components['schemas']['ContractChangeCounts'];
      /** The weightiest first. */
      changes: components['schemas']['ContractChange'][];
      /** How many of the changes are waived; left out where it was not asked for. */
      waivedCounts?: components['schemas']['ContractChangeCounts'];
      /** Changes that are counted, and not told. */
      leftOff: number;
      /** Those of the changes, by id. */
      rules: components['schemas']['ContractRule'][];
      /** What of the two was not compared, as what is behind a reference that is not followed. */
      notes?: components['schemas']['ContractNote'][];
      /** Notes that are counted, and not told. */
      notesLeftOff?: number;
      faults: {
        before: components['schemas']['ContractFault'][];
        after: components['schemas']['ContractFault'][];
      };
    };
    /**
     * As the rule, or the ruleset, has it.
     */
    ContractLintSeverity: 'error' | 'warning' | 'info' | 'hint';
    /**
     * `validity`: the definition says what it means; `clarity`: readers find what they need; `security`: the OWASP API Security Top 10; `house`: rules of the company.
     */
    ContractQualityArea: 'validity' | 'clarity' | 'security' | 'house';
    /**
     * What an operation can say of itself. `clientErrors`: an answer of 4xx, `serverErrors`: one of 5xx; `default` is both.
     */
    ContractAspect:
      | 'description'
      | 'operationId'
      | 'requestExample'
      | 'responseExample'
      | 'clientErrors'
      | 'serverErrors'
      | 'security';
    /**
     * `pending`: it will be looked at soon; `failed`: it could not be, see `reason`; `not-linted`: definitions of its format are not; `none`: there is no definition that can be read.
     */
    ContractLintState: 'linted' | 'pending' | 'failed' | 'not-linted' | 'none';
    /** Places that rules find, without those that are waived. */
    ContractQualityCounts: {
      error: number;
      warning: number;
      info: number;
      hint: number;
    };
    ContractFindingWaiver: {
      id: string;
      reason: string;
      expiresAt: components['schemas']['Instant'];
      /** Entity reference. */
      createdBy: string;
    };
    ContractFinding: {
      ruleId: string;
      severity: components['schemas']['ContractLintSeverity'];
      /** What was found, in the words of the rule. */
      message: string;
      operation: components['schemas']['ContractOperation'] | null;
      /** JSON pointer into the definition; of GraphQL and protobuf, names from the type or service inwards. */
      pointer: string;
      /** From 1, as is `column`. */
      line: number | null;
      column: number | null;
      waiver: components['schemas']['ContractFindingWaiver'] | null;
    };
    ContractFindingPage: {
      items: components['schemas']['ContractFinding'][];
      nextCursor: string | null;
      /** Places of all rules that are counted, and not kept. */
      leftOff: number;
    };
    ContractRuleResult: {
      ruleId: string;
      severity: components['schemas']['ContractLintSeverity'];
      area: components['schemas']['ContractQualityArea'];
      /** What the rule asks, and why. */
      why: string;
      /** What to do; null where the rule does not say more. */
      fix: string | null;
      documentationUrl: string | null;
      /** Where it is found, the waived ones included. */
      places: number;
      /** Of those, how many a waiver holds for. */
      waivedPlaces: number;
      /** Operations, paths, components and the like in which it is found, without what is waived. */
      touchedParts: number;
      /** How many of these there are in the definition. */
      parts: number;
      demerits: number;
      /** Points of the score, in hundredths. */
      cost: number;
    };
    ContractQualityAreaResult: {
      id: components['schemas']['ContractQualityArea'];
      /** Points of the score that it can cost. */
      points: number;
      /** Demerits at which all its points are lost. */
      lostAt: number;
      demerits: number;
      /** Points that it costs: the sum of the costs of its rules. */
      lost: number;
    };
    ContractAspectCount: {
      aspect: components['schemas']['ContractAspect'];
      /** Operations that it applies to. */
      applicable: number;
      /** Of those, how many say it. */
      present: number;
    };
    ContractOperationCoverage: {
      operation: components['schemas']['ContractOperation'];
      pointer: string;
      present: components['schemas']['ContractAspect'][];
      /** What applies to it, and is not said. */
      missing: components['schemas']['ContractAspect'][];
    };
    ContractCoveragePage: {
      items: components['schemas']['ContractOperationCoverage'][];
      nextCursor: string | null;
      operationCount: number;
      /** Of all operations, whatever the filter. */
      aspects: components['schemas']['ContractAspectCount'][];
    };
    /** SLOs of the API, and of the services that provide it, as the catalog shows them to who asks. */
    ContractSloCoverage: {
      /** SLOs that name the API itself as their service. */
      ownCount: number;
      /** False where the catalog did not answer. */
      isKnown: boolean;
      providers: {
        entityRef: string;
        title: string;
        sloCount: number;
      }[];
    };
    ContractQuality: {
      contractRef: string;
      /** Snapshot that it is of. */
      snapshotId: string | null;
      /** False where the latest definition cannot be read, so that it is of the one before. */
      isLatest: boolean;
      state: components['schemas']['ContractLintState'];
      /** Why it was not looked at. */
      reason: string | null;
      score: number | null;
      lintedAt: components['schemas']['Instant'] | null;
      /** Names; see GET /contract-rulesets. */
      rulesets: string[];
      counts: components['schemas']['ContractQualityCounts'];
      waivedPlaces: number;
      /** Places that are counted, and not kept. */
      leftOff: number;
      areas: components['schemas']['ContractQualityAreaResult'][];
      /** Those that find something, the costliest first. */
      rules: components['schemas']['ContractRuleResult'][];
      operationCount: number;
      aspects: components['schemas']['ContractAspectCount'][];
      slos: components['schemas']['ContractSloCoverage'];
      working: components['schemas']['Working'] | null;
    };
    ContractQualityHistory: {
      items: {
        snapshotId: string;
        ordinal: number;
        seenFrom: components['schemas']['Instant'];
        declaredVersion: string | null;
        state: components['schemas']['ContractLintState'];
        score: number | null;
        counts: components['schemas']['ContractQualityCounts'];
      }[];
      nextCursor: string | null;
    };
    ContractRuleset: {
      name: string;
      source: 'built-in' | 'configuration';
      description: string;
      /** What is left empty holds for all. */
      appliesTo: {
        formats: components['schemas']['ContractFormat'][];
        /** Of API entities, `spec.type`. */
        types: string[];
        /** Entity references. */
        owners: string[];
        /** Of entities; one of them is enough. */
        tags: string[];
      };
      /** Rules that it brings or changes; null where it cannot be used. */
      ruleCount: number | null;
      /** What is wrong with it; it is left out while there are any. */
      faults: {
        why: string;
        fix: string;
      }[];
    };
    ContractQualityRequest: {
      definition: string;
      format?: components['schemas']['ContractFormat'];
      /** Names of rulesets of the configuration that are to hold beside the built-in ones; see GET /contract-rulesets. */
      rulesets?: string[];
    };
    ContractQualityAnalysis: {
      state: components['schemas']['ContractLintState'];
      /** Why there is no score. */
      reason: string | null;
      score: number | null;
      rulesets: string[];
      counts: components['schemas']['ContractQualityCounts'];
      areas: components['schemas']['ContractQualityAreaResult'][];
      rules: components['schemas']['ContractRuleResult'][];
      /** At most 100 of a rule and 2,000 of all. */
      findings: components['schemas']['ContractFinding'][];
      leftOff: number;
      operationCount: number;
      aspects: components['schemas']['ContractAspectCount'][];
      /** At most 2,000. */
      operations: components['schemas']['ContractOperationCoverage'][];
      /** Why it cannot be read. */
      faults: components['schemas']['ContractFault'][];
      /** What rules left out, or looked at otherwise than they mostly do, since it is large; in words. */
      notes: string[];
      working: components['schemas']['Working'] | null;
    };
    /**
     * `written`: as the definition is; `uniform`: JSON of two spaces in the order of the definition, so that JSON and YAML, and lines of whatever length, are compared by what they say. A definition that is neither JSON nor YAML stays as it is written.
     */
    ContractLayout: 'written' | 'uniform';
    ContractLineRange: {
      /** The first, from 1; of an empty range the one that it is before. */
      line: number;
      count: number;
    };
    /** Lines that differ; those between two stretches are the same. */
    ContractLineStretch: {
      before: components['schemas']['ContractLineRange'];
      after: components['schemas']['ContractLineRange'];
    };
    ContractLinePlace: {
      /** As changes of `/diff` have it. */
      pointer: string;
      /** From 1. */
      line: number;
    };
    ContractLineSide: {
      lineCount: number;
      /** Its characters; those beyond 2,000 of a line are left off where lines are shown. */
      longestLine: number;
      /** Where the changes are, of what can be found in the text. */
      places: components['schemas']['ContractLinePlace'][];
    };
    ContractTextDiff: {
      layout: components['schemas']['ContractLayout'];
      /** False where lines that are the same are told as differing, since very much differs around them. */
      isExact: boolean;
      addedCount: number;
      removedCount: number;
      /** In the order of the lines. */
      stretches: components['schemas']['ContractLineStretch'][];
      before: components['schemas']['ContractLineSide'];
      after: components['schemas']['ContractLineSide'];
    };
    ContractLine: {
      text: string;
      /** Characters that it has beyond. */
      leftOff: number;
    };
    ContractLines: {
      layout: components['schemas']['ContractLayout'];
      /** Of the definition. */
      lineCount: number;
      /** Number of the first of `items`. */
      line: number;
      items: components['schemas']['ContractLine'][];
    };
    ContractText: {
      definition: string;
      format?: components['schemas']['ContractFormat'];
    };
    ContractDiffRequest: {
      before: components['schemas']['ContractText'];
      after: components['schemas']['ContractText'];
      /** Entity reference of the API that they are of; needed for `waivers`. */
      contractRef?: string;
      /** Whether changes that are waived of this API are marked and counted; needs `apiContracts.read`, too. The counts of all changes stay as they are. */
      waivers?: boolean;
    };
    ContractBackfill: {
      contractRef: string;
      /**
       * `waiting`: it is to be read; `none`: nothing tells of its past.
       */
      state: 'waiting' | 'done' | 'failed' | 'none';
      /**
       * Where it is from: a repository, or a module of the portal.
       * @enum {string|null}
       */
      source: 'git' | 'module' | null;
      /** What is read, in words. */
      place: string | null;
      /** The latest commit that was read. */
      head: string | null;
      /** Format: date-time */
      readAt: string | null;
      /** Format: date-time */
      nextAt: string;
      /** Snapshots that came by it. */
      kept: number;
      /** What was in the way. */
      findings: components['schemas']['ContractHistoryFinding'][];
    };
    ContractHistoryFinding: {
      /** Kind of the finding. */
      id: string;
      why: string;
      fix: string;
    };
    PublishedContract: {
      definition: string;
      /** Commit or build that it is of. */
      revision?: string;
      /**
       * Format: date-time
       * For the history of a definition: since when it was there, before all that is known. Fill it from the latest to the earliest.
       */
      seenFrom?: string;
      note?: string;
    };
    ContractSnapshot: {
      /** Format: uuid */
      id: string;
      contractRef: string;
      /** Order in the API: 1 for the first that came here, less for those that were before it. */
      ordinal: number;
      /** SHA-256 of the definition. */
      digest: string;
      /** Its length in UTF-8. */
      bytes: number;
      format: components['schemas']['ContractFormat'];
      /** Whether definitions of its format are compared; one without `changes` had none before it then. */
      isCompared: boolean;
      /**
       * How it came here.
       */
      source: 'catalog' | 'published' | 'git';
      /** Format: date-time */
      seenFrom: string;
      /**
       * How exactly it is known since when it is there: of what was released only the day is, and the time of `seenFrom` says nothing then.
       */
      seenFromPrecision?: 'instant' | 'day';
      /**
       * Format: date-time
       * When another one took its place; null for the latest.
       */
      seenTo: string | null;
      publishedBy: string | null;
      revision: string | null;
      note: string | null;
      /** Whether it is a definition of its format that counts; false also for the first that refers to files or the network after a whole one, which stays the current one. Null until it was read. */
      isReadable: boolean | null;
      /** Whether parts of it are in files or on the network: those are not compared. Null until it was read. */
      leadsOut?: boolean | null;
      /**
       * Format: date-time
       * When one that could not be read in time is read again; left out where it is not.
       */
      tryAgainAt?: string;
      /** That it gives itself. */
      title: string | null;
      declaredVersion: string | null;
      operationCount: number | null;
      faults: components['schemas']['ContractFault'][];
      /** How many of its breaking changes are waived now; left out where it is not looked up. */
      waivedBreaking?: number;
      /**
       * Format: uuid
       * The last readable snapshot before it; null where there is none, or where its format is not compared.
       */
      comparedWith: string | null;
      changes: components['schemas']['ContractChangeCounts'] | null;
      /**
       * Why one that can be read has no `changes`: nothing before it can be compared with, or what was before is of another format, its own format is not compared, or one of the two cannot be read. Left out where it is compared.
       */
      notComparedReason?:
        | 'nothing-before'
        | 'formats-differ'
        | 'format-not-compared'
        | 'unreadable';
    };
    ContractSnapshotWithDefinition: components['schemas']['ContractSnapshot'] & {
      definition: string;
    };
    ContractSnapshotPage: {
      items: components['schemas']['ContractSnapshot'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    ContractChangePage: {
      items: components['schemas']['ContractChange'][];
      nextCursor: components['schemas']['NextCursor'];
      rules: components['schemas']['ContractRule'][];
    };
    ContractParty: {
      entityRef: string;
      title: string;
      kind: string;
      owner: string | null;
    };
    ContractConsumers: {
      /** Whether the catalog answered; nothing is known of anybody where it did not. */
      isCatalogKnown: boolean;
      /** Whether the catalog shows the API itself to who asks; it names nobody where it does not. */
      isApiShown: boolean;
      providers: components['schemas']['ContractParty'][];
      consumers: components['schemas']['ContractParty'][];
      /** Consumers that the catalog names, and does not show to who asks. */
      unseenConsumers: number;
      /** Owners of consumers, those of most first; null for those without one. */
      owners: {
        owner: string | null;
        count: number;
        /** Who of them said that they know of the changes of `lastBreaking`: the owner, or a member of the group. */
        acknowledgements: components['schemas']['ContractAcknowledgement'][];
      }[];
      /** The latest snapshot with a breaking change; null where there is none. */
      lastBreaking: components['schemas']['ContractSnapshot'] | null;
    };
    ContractAcknowledgement: {
      /** Entity reference. */
      by: string;
      /** Format: date-time */
      at: string;
      note: string | null;
    };
    ContractAcknowledgements: {
      items: {
        /** Entity reference. */
        by: string;
        /** Format: date-time */
        at: string;
        note: string | null;
      }[];
    };
    /**
     * `unreadable`: its latest definition cannot be read; `breaking`: it broke somebody in the last 30 days, and that is not waived; `sunset-overdue`: what was to end is still there; `sunset-due`: something ends within 30 days.
     */
    ContractNeed: 'unreadable' | 'breaking' | 'sunset-overdue' | 'sunset-due';
    ContractWaiverContent: {
      /**
       * A change between definitions, or what a ruleset says of one.
       */
      subject: 'change' | 'quality';
      ruleId: string;
      /** JSON pointer of the one place, in either definition; null for wherever. */
      pointer?: string | null;
      /** Of a change, its `sentence`: only a change that says just that is waived, and none that comes to the same place later. Null for whatever the rule says there. */
      sentence?: string | null;
      reason: string;
      /**
       * Format: date-time
       * When it ends; later than now, and 366 days on at most.
       */
      expiresAt: string;
    };
    ContractWaiverRequest: {
      subject: components['schemas']['ContractWaiverContent']['subject'];
      ruleId: components['schemas']['ContractWaiverContent']['ruleId'];
      pointer?: components['schemas']['ContractWaiverContent']['pointer'];
      sentence?: components['schemas']['ContractWaiverContent']['sentence'];
      reason: components['schemas']['ContractWaiverContent']['reason'];
      expiresAt: components['schemas']['ContractWaiverContent']['expiresAt'];
    };
    ContractWaiver: components['schemas']['ContractWaiverContent'] & {
      /** Format: uuid */
      id: string;
      contractRef: string;
      pointer: string | null;
      sentence: string | null;
      /** Entity reference. */
      createdBy: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawnBy: string | null;
      /** Neither over nor withdrawn when it was asked for. */
      isInForce: boolean;
    };
    ContractWaiverPage: {
      items: components['schemas']['ContractWaiver'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    /**
     * `overdue`: its day is over; `due`: it ends within 30 days, today included; `later`: it ends after those; `undated`: nobody said when.
     */
    ContractDeprecationState: 'overdue' | 'due' | 'later' | 'undated';
    ContractDeprecation: {
      contractRef: string;
      /** Of the API. */
      title: string;
      /** Of the API. */
      owner: string | null;
      kind: 'api' | 'operation' | 'parameter' | 'schema' | 'field';
      /** What it is, e.g. `GET /orders`; the title for the API as a whole. */
      name: string;
      pointer: string | null;
      /**
       * Format: date
       * Day on which it ends.
       */
      sunsetOn: string | null;
      state: components['schemas']['ContractDeprecationState'];
      reason: string | null;
      /**
       * Format: date-time
       * Since when a definition that is known here says so.
       */
      knownSince: string;
      /** Who consumes the API, as far as the catalog shows them to who asks; null where it did not answer. */
      consumers: {
        count: number;
        /** Named by the catalog, and not shown. */
        unseen: number;
        owners: string[];
      } | null;
    };
    ContractDeprecationPage: {
      items: components['schemas']['ContractDeprecation'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    ContractDeprecationsOverview: {
      /** Format: date */
      today: string;
      /** Days from today within which something ends that is `due`; what ends after them is `later`. */
      dueDays: number;
      overdue: number;
      /** Ending within `dueDays`, today included. */
      dueSoon: number;
      later: number;
      undated: number;
      /** APIs that these are of. */
      contractCount: number;
      /** Months in which something ends, the first 240 of them. */
      months: {
        month: string;
        count: number;
      }[];
    };
    ContractEstate: {
      apiCount: number;
      needingAttention: number;
      /** APIs with a breaking change in the last `brokeDays` days, the waived ones too. */
      broke: number;
      brokeDays: number;
      /** Those of them whose breaking changes are all waived. */
      waived: number;
      unreadable: number;
      /** APIs in which something was to end that is still there. */
      sunsetOverdue: number;
      /** APIs in which something ends within 30 days. */
      sunsetDue: number;
      withoutOwner: number;
      /** APIs whose latest definition was not read yet: nobody knows whether it can be. */
      unread: number;
      /** APIs of which no definition was ever seen. */
      withoutDefinition: number;
      quality: components['schemas']['ContractEstateQuality'];
      /** Null for who may not read SLOs (permission `slo.read`). */
      slos: components['schemas']['ContractEstateSlos'] | null;
      /** Owners of most APIs first, 200 at most. */
      owners: components['schemas']['ContractEstateOwner'][];
      /** Owners beyond those in `owners`. */
      ownersLeftOff: number;
    };
    /** Which APIs have an SLO, their own or one of what provides them. */
    ContractEstateSlos: {
      /** APIs with an SLO. */
      covered: number;
      /** APIs without one. */
      uncovered: number;
    };
    /** Scores of all APIs that have one. */
    ContractEstateQuality: {
      /** APIs that have a score. */
      scored: number;
      /** As it was asked for. */
      belowScore: number;
      /** APIs with a score below that. */
      below: number;
    };
    ContractEstateOwner: {
      /** Entity reference. */
      owner: string;
      apiCount: number;
      needingAttention: number;
    };
    /** How many APIs each choice of a filter leaves. Choices that leave none may be left out of lists. */
    ContractFacets: {
      needsAttention: components['schemas']['ContractFacetOfTwo'];
      readable: components['schemas']['ContractFacetOfTwo'];
      /** Null for who may not read SLOs (permission `slo.read`). */
      hasSlo: components['schemas']['ContractFacetOfTwo'] | null;
      format: components['schemas']['ContractFacetCount'][];
      /** Of most APIs first, 50 at most. */
      lifecycle: components['schemas']['ContractFacetCount'][];
      /** Entity references, an empty one for none: those that are asked for first, then those of most APIs, 200 at most. */
      owner: components['schemas']['ContractFacetCount'][];
      /** Owners beyond those in `owner`. */
      ownersLeftOff: number;
      /** As they were asked for. */
      score: {
        below: number;
        count: number;
      }[];
      /** As they were asked for. */
      since: {
        /** Format: date-time */
        at: string;
        count: number;
      }[];
      /** By the value of the filter `gone`. */
      gone: {
        hidden: number;
        shown: number;
        only: number;
      };
    };
    ContractFacetOfTwo: {
      true: number;
      false: number;
    };
    ContractFacetCount: {
      /** As the filter takes it. */
      value: string;
      count: number;
    };
    ContractOutline: {
      contractRef: string;
      title: string;
      format: components['schemas']['ContractFormat'];
      owner: string | null;
      lifecycle: string | null;
      declaredVersion: string | null;
      /** What it says of itself, the first 1,000 characters. */
      description: string | null;
      /** Its first 200 operations. */
      operations: {
        /** E.g. `GET /orders`. */
        name: string;
        summary: string | null;
        isDeprecated: boolean;
      }[];
      /** All of them. */
      operationCount: number;
      /**
       * Format: date-time
       * When a breaking change came last; null where none is known.
       */
      breakingAt?: string | null;
      /** What the current definition changed, in sentences: the weightiest 20. */
      changes?: string[];
      /** How many changes that were; null where it was compared with none. */
      changeCounts?: components['schemas']['ContractChangeCounts'] | null;
    };
    ContractOutlinePage: {
      items: components['schemas']['ContractOutline'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    /** SLOs that name an API as what they are for, and those that name what provides it, those providers too that the catalog does not show to who asks. */
    ContractSloStanding: {
      /** SLOs that name the API itself. */
      ownCount: number;
      /** SLOs that name what provides it. */
      providerCount: number;
      /** State of the one that needs somebody first, as it was last evaluated; null where there is none. */
      worst: components['schemas']['SloState'] | null;
      /** What they are for, as their definitions name it, 20 at most: `service` of GET /slos finds them. */
      services: string[];
    };
    ContractSummary: {
      /** Entity reference of the API. */
      contractRef: string;
      title: string;
      /** Its type in the catalog. */
      type: string;
      format: components['schemas']['ContractFormat'];
      owner: string | null;
      lifecycle: string | null;
      /** What of it is made up, in a sentence of the entity; left out where nothing is. */
      exampleNote?: string;
      latest: components['schemas']['ContractSnapshot'] | null;
      snapshotCount: number;
      /**
       * Format: date-time
       * When its latest snapshot came.
       */
      changedAt: string;
      /**
       * Format: date-time
       * When the latest snapshot with a breaking change came.
       */
      breakingAt: string | null;
      /**
       * Format: date-time
       * When the latest snapshot with a breaking change that is not waived came.
       */
      openBreakingAt: string | null;
      /** Entities that the catalog names as its consumers, those that it does not show to who asks too; null until they were counted. */
      consumerCount: number | null;
      /** What of its current definition is to end. */
      deprecations: {
        overdue: number;
        /** Ending today or later, however far off. */
        due: number;
        undated: number;
        /**
         * Format: date
         * The next day on which something ends.
         */
        nextOn: string | null;
      };
      /** Why it needs somebody, the weightiest first; empty where it does not. */
      needs: components['schemas']['ContractNeed'][];
      /** Score of 0…100 of its definition; null where nobody looked at it. See GET …/quality. */
      qualityScore: number | null;
      /** Whether the score is of the latest definition; false where it is of an earlier one, because the latest cannot be read or was not looked at yet, and where there is no score. */
      isScoreOfLatest: boolean;
      /** How its SLOs stand; null for who may not read SLOs (permission `slo.read`). */
      slos: components['schemas']['ContractSloStanding'] | null;
      /** Format: date-time */
      goneSince: string | null;
    };
    ContractPage: {
      items: components['schemas']['ContractSummary'][];
      nextCursor: components['schemas']['NextCursor'];
      totalCount: number;
      matchingCount: number;
      /** How far the catalog was read. */
      catalog?: {
        /**
         * Format: date-time
         * When it was last read as a whole; null before the first time.
         */
        readAt: string | null;
        /** Whether the portal has just begun to read it, so that APIs may still come. */
        isSettling: boolean;
      };
    };
    ContractDetail: components['schemas']['ContractSummary'] & {
      /** Format: date-time */
      firstSeenAt: string;
      /** The latest snapshot that can be read. */
      current: components['schemas']['ContractSnapshot'] | null;
    };
    /**
     * Markdown with YAML front matter; JSON of the Model Card Toolkit 0.0.2; JSON of a CycloneDX bill of materials 1.6 or 1.7.
     */
    ModelCardFormat: 'hugging-face' | 'model-card-toolkit' | 'cyclonedx';
    ModelCardText: {
      /** The card as it stands in its file. All of a request hold 2,000,000 characters at most, their front matters 200,000. */
      text: string;
      format?: components['schemas']['ModelCardFormat'];
      /** Where it comes from, in words. Nothing is read from there. `the request` when left out. */
      source?: string;
      /**
       * Who wrote it; what a `human` wrote outweighs what a `machine` recorded. `human` when left out.
       */
      by?: 'human' | 'machine';
      /**
       * Format: date-time
       * When it was said; what was said later outweighs what was said before.
       */
      at?: string;
      /** Format: uri */
      link?: string;
    };
    ModelCardRequest: {
      /** Sources of one card, in the order in which they count where nothing else tells them apart. */
      cards: components['schemas']['ModelCardText'][];
      /** The card as it was before. */
      compareWith?: components['schemas']['ModelCardText'];
      writeAs?: components['schemas']['ModelCardFormat'];
      /**
       * Version of CycloneDX that is written; that of the source, or 1.6, when left out.
       */
      specVersion?: '1.6' | '1.7';
    };
    ModelCardResult: {
      /** Null where a source has errors. */
      card: components['schemas']['ModelCard'] | null;
      /** What is wrong in the texts or easily misread, in the order of the sources. */
      faults: components['schemas']['ModelCardFault'][];
      /** What the sources hold that a card has no field for: writing the same format keeps it. The first thousand. */
      carried: components['schemas']['ModelCardCarried'][];
      /** One for each profile; empty without a card. */
      completeness: components['schemas']['ModelCardCompleteness'][];
      /** Since the card before; null where none was given, or either has errors. */
      changes: components['schemas']['ModelCardChange'][] | null;
      /** Null where no format was asked for, or there is no card. */
      written: components['schemas']['ModelCardWritten'] | null;
    };
    /** The sections of Mitchell et al. 2019 with what the formats add; each holds fields by name. A section or field that nobody speaks of is left out. */
    ModelCard: {
      details?: components['schemas']['ModelCardSection'];
      ownership?: components['schemas']['ModelCardSection'];
      intendedUse?: components['schemas']['ModelCardSection'];
      outOfScopeUse?: components['schemas']['ModelCardSection'];
      factors?: components['schemas']['ModelCardSection'];
      metrics?: components['schemas']['ModelCardSection'];
      evaluationData?: components['schemas']['ModelCardSection'];
      trainingData?: components['schemas']['ModelCardSection'];
      quantitativeAnalyses?: components['schemas']['ModelCardSection'];
      ethicalConsiderations?: components['schemas']['ModelCardSection'];
      caveats?: components['schemas']['ModelCardSection'];
      environment?: components['schemas']['ModelCardSection'];
      maintenance?: components['schemas']['ModelCardSection'];
    };
    ModelCardSection: {
      [key: string]: components['schemas']['ModelCardField'];
    };
    ModelCardField: components['schemas']['ModelCardStatement'] & {
      /** What other sources said, the weightier first. */
      others: components['schemas']['ModelCardStatement'][];
    };
    ModelCardStatement: {
      /**
       * That nobody knows and that it does not apply are answers of two kinds.
       */
      kind: 'known' | 'unknown' | 'notApplicable';
      /** A text, a list of texts, or a list of objects, as the field has it; null unless known. */
      value: unknown;
      /** Why it does not apply. */
      because: string | null;
      provenance: {
        source: string;
        by: 'human' | 'machine';
        /** Format: date-time */
        at: string | null;
        link: string | null;
        /**
         * What it is said of: the version of the card alone, or the model as a whole; null for cards that are given to be analysed.
         * @enum {string|null}
         */
        scope: 'model' | 'version' | null;
      };
    };
    ModelCardFault: {
      source: string;
      /** Stable id of the rule. */
      ruleId: string;
      /**
       * A text with errors is no card, one with warnings is.
       */
      severity: 'error' | 'warning';
      /** JSON pointer into the document, or into the front matter of a Markdown file; empty for all of it. */
      pointer: string;
      /** From 1, as is `column`; null where no place can be named. */
      line: number | null;
      column: number | null;
      why: string;
      fix: string;
    };
    ModelCardCarried: {
      format: components['schemas']['ModelCardFormat'];
      /** JSON pointer into the source. */
      pointer: string;
    };
    /** Which headings of a profile have an answer. It says nothing of whether the answers are true, or whether a law or a standard is met. */
    ModelCardCompleteness: {
      profile: string;
      title: string;
      /** The document that the headings are of. */
      source: string;
      asked: number;
      answered: number;
      /** Of those answered, headings that do not apply, with the reason. */
      notApplicable: number;
      /** Answered of asked, 0 to 1. */
      score: number;
      findings: components['schemas']['ModelCardOpenHeading'][];
      /** Headings that no card answers, whatever it says. */
      outside: string[];
    };
    ModelCardOpenHeading: {
      ruleId: string;
      /** JSON pointer to the field that would answer. */
      pointer: string;
      /**
       * `unknown`: the card says that nobody knows. `noReason`: it does not say why it does not apply.
       */
      kind: 'missing' | 'unknown' | 'noReason';
      why: string;
      fix: string;
    };
    ModelCardChange: {
      area: 'metrics' | 'data' | 'signature' | 'artifact' | 'risks' | 'text';
      /** JSON pointer to the field. */
      pointer: string;
      /** Item of the field; empty for all of it. */
      subject: string;
      kind: 'added' | 'removed' | 'changed';
      /** Null where nothing was said. */
      before: unknown;
      /** Null where nothing is said. */
      after: unknown;
      /** Of a metric that both have; null for all else. */
      figure: components['schemas']['ModelCardFigureChange'] | null;
    };
    ModelCardFigureChange: {
      /** After less before, in the unit of both, of percentages as a ratio; null where these are not numbers of one unit. */
      difference: number | null;
      /** The difference as a share of what was before; null where that is 0, or where `difference` is null. */
      share: number | null;
      /**
       * `unclear` where the metric does not say which way it gets better, where the intervals overlap, or where the data or the unit is another.
       */
      verdict: 'better' | 'worse' | 'same' | 'unclear';
      /** Whether the intervals lie apart; null where not both have one. */
      isBeyondIntervals: boolean | null;
      /** Whether both were measured on the same revision of the data; null where not both name one. */
      isSameData: boolean | null;
    };
    ModelCardWritten: {
      format: components['schemas']['ModelCardFormat'];
      text: string;
      /** All losses by what is lost, in the order of the first of each. */
      lossGroups?: components['schemas']['ModelCardLossGroup'][];
      /** What the format could not carry, the first thousand. Each field was read back and compared. */
      losses: {
        pointer: string;
        /**
         * The field has no place in the format; comes back otherwise; has a number of more digits than can be kept; is written without what others said of it; stands in another text than the one that is written into.
         */
        kind:
          | 'no-place'
          | 'changed'
          | 'number'
          | 'other-statements'
          | 'other-text';
        /** Of one that is `changed`: what of its items comes back otherwise, e.g. `data/revision`; empty where that is all of it. */
        parts: string[];
        /** The source that the pointer is into; null for the card. */
        of: components['schemas']['ModelCardFormat'] | null;
        why: string;
      }[];
    };
    ModelCardLossGroup: {
      /**
       * As of the losses.
       */
      kind:
        | 'no-place'
        | 'changed'
        | 'number'
        | 'other-statements'
        | 'other-text';
      /** The source that its places are in; null for the card. */
      of: components['schemas']['ModelCardFormat'] | null;
      count: number;
      /** What is lost, in words: `12 fields have no place in this format`. */
      sentence: string;
      /** Where, the most frequent first: pointers in which `*` stands for any position in a list. */
      places: {
        pattern: string;
        count: number;
      }[];
    };
    /**
     * Stable id of a rule by which a model needs somebody.
     */
    ModelAttentionRule:
      | 'gone'
      | 'promotion-waiting'
      | 'version-failed'
      | 'no-owner'
      | 'no-card'
      | 'deprecated-in-use'
      | 'unknown-risk'
      | 'incomplete-card'
      | 'worse-figures'
      | 'changed-figures'
      | 'no-evaluation'
      | 'old-version';
    /**
     * As a person or the registry says; nothing here classifies.
     */
    ModelRiskTier: 'unacceptable' | 'high' | 'limited' | 'minimal';
    ModelAttention: {
      ruleId: components['schemas']['ModelAttentionRule'];
      /**
       * `act`: somebody has to do something; `watch`: it is worth a look.
       */
      severity: 'act' | 'watch';
      why: string;
      fix: string;
    };
    ModelAlias: {
      alias: string;
      version: string;
      /**
       * Format: date-time
       * Since when it was seen there.
       */
      movedAt: string;
    };
    ModelLatestVersion: {
      version: string;
      /** Format: date-time */
      createdAt: string | null;
      status: components['schemas']['ModelVersionStatus'];
    };
    ModelVersionStatus: 'ready' | 'pending' | 'failed';
    /** Who holds the leading alias, else the latest: what is told of a model is told of this version. */
    ModelJudgedVersion: {
      version: string;
      /** The leading alias that it holds; null for the latest version of a model of which none holds one. */
      alias: string | null;
      /** Format: date-time */
      createdAt: string | null;
      status: components['schemas']['ModelVersionStatus'];
      /**
       * Format: date-time
       * Since when its registry has it no more.
       */
      goneSince: string | null;
    };
    /**
     * Stable id of a rule of the verdict, the weightiest first.
     */
    ModelVerdictCode:
      | 'gone'
      | 'deprecated'
      | 'unacceptable-risk'
      | 'not-judged'
      | 'no-version'
      | 'version-gone'
      | 'version-failed'
      | 'version-pending'
      | 'no-licence'
      | 'act'
      | 'high-risk'
      | 'watch'
      | 'clear';
    /** Whether a model may be used, as far as what is known tells. It says what speaks against it; people decide. */
    ModelVerdict: {
      code: components['schemas']['ModelVerdictCode'];
      /**
       * `no`: do not use it; `ask`: ask somebody first; `care`: with care; `clear`: nothing that is known speaks against it.
       */
      answer: 'no' | 'ask' | 'care' | 'clear';
      /** The verdict in words. */
      sentence: string;
      /** Null for a model without versions. */
      judged: components['schemas']['ModelJudgedVersion'] | null;
      /** The latest version where it is newer than the one that is judged, and not promoted. */
      newerVersion: string | null;
      /** All that speaks against it, the weightiest first; the first one is the verdict. */
      reasons: components['schemas']['ModelVerdictReason'][];
    };
    ModelVerdictReason: {
      code: components['schemas']['ModelVerdictCode'];
      /** Rule of attention that it rests on; null for others. */
      ruleId: components['schemas']['ModelAttentionRule'] | null;
      /** A clause, without a full stop. */
      text: string;
    };
    ModelCompletenessFigure: {
      profile: string;
      title: string;
      asked: number;
      answered: number;
      /** Answered of asked, 0 to 1. */
      score: number;
    };
    ModelSummary: {
      registry: components['schemas']['CollectorId'];
      name: string;
      /** Name on its card. */
      title: string | null;
      /** The beginning of what its card, or else the registry, says it is. */
      summary: string | null;
      /** Entity reference. */
      owner: string | null;
      task: string | null;
      /** Identifier or name of its first licence. */
      licence: string | null;
      /** Null where nobody said. */
      riskTier: components['schemas']['ModelRiskTier'] | null;
      aliases: components['schemas']['ModelAlias'][];
      /** The version made last that is not gone. */
      latestVersion: components['schemas']['ModelLatestVersion'] | null;
      /** Versions that are not gone. */
      versionCount: number;
      /** By the leading profile; null before the card was first composed. */
      completeness: components['schemas']['ModelCompletenessFigure'] | null;
      /** The weightiest first. */
      attention: components['schemas']['ModelAttention'][];
      verdict: components['schemas']['ModelVerdict'];
      /** Entity references of the catalog that an annotation ties to it, the first hundred: those that the catalog shows to who asks, and none while it does not answer. */
      entities: string[];
      /** Where a person sees it in the registry. */
      link: string | null;
      isExample: boolean;
      /**
       * Format: date-time
       * Since when its registry has it no more.
       */
      goneSince: string | null;
      /** That the model as a whole shall not be used any more; null where nobody said so. */
      deprecation: components['schemas']['ModelDeprecation'] | null;
      /**
       * Format: date-time
       * As the registry says.
       */
      updatedAt: string | null;
    };
    ModelPage: {
      items: components['schemas']['ModelSummary'][];
      nextCursor: components['schemas']['NextCursor'];
      totalCount: number;
      matchingCount: number;
    };
    ModelCount: {
      value: string | null;
      count: number;
    };
    ModelOverview: {
      totalCount: number;
      matchingCount: number;
      /** Of those that match, models that somebody has to act on. */
      needAttentionCount: number;
      /** The most frequent first, 100 at most. */
      attention: components['schemas']['ModelCount'][];
      /** The most frequent first, 100 at most. */
      registries: components['schemas']['ModelCount'][];
      /** The most frequent first, 100 at most. */
      owners: components['schemas']['ModelCount'][];
      /** The most frequent first, 100 at most. */
      aliases: components['schemas']['ModelCount'][];
      /** The most frequent first, 100 at most. */
      tasks: components['schemas']['ModelCount'][];
      /** The most frequent first, 100 at most. */
      licences: components['schemas']['ModelCount'][];
      /** The most frequent first, 100 at most. */
      riskTiers: components['schemas']['ModelCount'][];
    };
    ModelDetail: components['schemas']['ModelSummary'] & {
      /** What the registry says of it. */
      description: string | null;
      tags: {
        [key: string]: string;
      };
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      firstSeenAt: string;
      completenessProfiles: components['schemas']['ModelCompletenessFigure'][];
      /** Entities that are tied to it or depend on one that stands for it, those that the catalog does not show to who asks too. */
      consumerCount: number;
      waitingPromotions: components['schemas']['ModelPromotion'][];
      /**
       * Format: date-time
       * When its registry was last read to the end.
       */
      readAt: string | null;
      /** What `If-Match` takes where the model as a whole is deprecated, or may be used again. */
      deprecationTag?: string;
    };
    ModelRun: {
      id: string;
      name: string | null;
      link: string | null;
      /** Format: date-time */
      startedAt: string | null;
      /** Format: date-time */
      endedAt: string | null;
      status: string | null;
      params: {
        [key: string]: string;
      };
      tags: {
        [key: string]: string;
      };
    };
    ModelMetric: {
      name: string;
      /** A number, or `NaN`, `Infinity`, `-Infinity`. */
      value: number | string;
      /** Ends of an interval around the value. */
      lower: number | null;
      upper: number | null;
      /** Level of that interval, 0…1. */
      level: number | null;
      unit: string | null;
      /**
       * Which way it gets better.
       */
      direction: 'higher' | 'lower' | 'unknown';
      /** Part of the data; null for all of it. */
      slice: string | null;
      dataset: string | null;
      /** Format: date-time */
      at: string | null;
      /**
       * `verified`: somebody other than the author vouches for it. `reported`: the author says so. `recorded`: the registry recorded it.
       */
      standing: 'verified' | 'reported' | 'recorded';
      /** A part of the data beside all of it; null for all of it, and where there is nothing to compare with. */
      besideAllData: components['schemas']['ModelBesideAllData'] | null;
    };
    ModelBesideAllData: {
      /** Of both; registries often leave it out of parts. */
      unit: string | null;
      difference: number | null;
      share: number | null;
      verdict: 'better' | 'worse' | 'same' | 'unclear';
      isBeyondIntervals: boolean | null;
      isSameData: boolean | null;
    };
    ModelColumn: {
      name: string;
      /** In the words of the registry. */
      type: string;
      isRequired: boolean | null;
    };
    ModelDataset: {
      name: string;
      role: 'training' | 'validation' | 'evaluation' | 'unknown';
      digest: string | null;
      link: string | null;
      columns: components['schemas']['ModelColumn'][];
      rows: number | null;
    };
    ModelArtifact: {
      path: string;
      /** `<algorithm>:<hexadecimal>`. */
      digest: string | null;
      bytes: number | null;
    };
    ModelSignature: {
      inputs: components['schemas']['ModelColumn'][];
      outputs: components['schemas']['ModelColumn'][];
      /** What steers an answer beside the inputs. */
      params: components['schemas']['ModelColumn'][];
    };
    ModelVersion: {
      registry: components['schemas']['CollectorId'];
      name: string;
      version: string;
      description: string | null;
      tags: {
        [key: string]: string;
      };
      aliases: string[];
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      createdBy: string | null;
      status: components['schemas']['ModelVersionStatus'];
      statusMessage: string | null;
      link: string | null;
      /** Where its files are, in the words of the registry. */
      sourceUri: string | null;
      /** What trained it; null where the registry has none. */
      run: components['schemas']['ModelRun'] | null;
      metrics: components['schemas']['ModelMetric'][];
      datasets: components['schemas']['ModelDataset'][];
      artifacts: components['schemas']['ModelArtifact'][];
      signature: components['schemas']['ModelSignature'] | null;
      /** Format: date-time */
      goneSince: string | null;
      /** The version made before it; null for the first. Told where one version is asked for; lists leave it out. */
      previousVersion?: string | null;
      /** What `If-Match` takes where it is deprecated, or may be used again. Told where one version is asked for; lists leave it out. */
      deprecationTag?: string;
      /** That this version shall not be used any more; null where nobody said so. */
      deprecation: components['schemas']['ModelDeprecation'] | null;
    };
    ModelVersionPage: {
      items: components['schemas']['ModelVersion'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    ModelMetricPoint: {
      version: string;
      /**
       * Format: date-time
       * When the version was made.
       */
      createdAt: string | null;
      /** Null where the registry has no finite number. */
      value: number | null;
      lower: number | null;
      upper: number | null;
      /** From the last version before it that has a finite number; null where there is none, or it has none itself. */
      change: components['schemas']['ModelCardFigureChange'] | null;
    };
    ModelMetricLine: {
      name: string;
      dataset: string | null;
      unit: string | null;
      direction: 'higher' | 'lower' | 'unknown';
      /** The first version first. */
      points: components['schemas']['ModelMetricPoint'][];
    };
    ModelMetricHistory: {
      metrics: components['schemas']['ModelMetricLine'][];
      /** Versions before those shown; the latest 500 are. */
      versionsLeftOff: number;
      metricsLeftOff: number;
    };
    ModelCardSource: {
      source: string;
      by: 'human' | 'machine';
      /** Format: date-time */
      at: string | null;
      link: string | null;
      /** Null where it is no file: the registry, a person. */
      format: components['schemas']['ModelCardFormat'] | null;
    };
    ModelCardView: {
      registry: components['schemas']['CollectorId'];
      name: string;
      /** Null for a model without versions. */
      version: string | null;
      card: components['schemas']['ModelCard'];
      sources: components['schemas']['ModelCardSource'][];
      /** Of the files among the sources. A file with errors has no part in the card. */
      faults: components['schemas']['ModelCardFault'][];
      completeness: components['schemas']['ModelCardCompleteness'][];
      /** Edits by people so far. */
      revision: number;
      /** SHA-256 of the card, `sha256:` and hex. */
      digest: string;
      riskTier: components['schemas']['ModelRiskTier'] | null;
    };
    ModelCardExport: components['schemas']['ModelCardWritten'] & {
      /** What it is called where it is saved. */
      fileName: string;
    };
    ModelCardEditRequest: {
      /** Version that it is said of; null or left out: of the model, whatever version. */
      version?: string | null;
      set?: components['schemas']['ModelCardSaid'][];
      /** JSON pointers to what is taken back; what others said holds again. */
      clear?: string[];
      /** Why, in your words. */
      reason?: string;
    };
    ModelCardSaid: {
      /** JSON pointer to a field, e.g. `/intendedUse/uses`. */
      pointer: string;
      kind: 'known' | 'unknown' | 'notApplicable';
      /** As the field has it: a text, a list of texts, or a list of objects. With `known` alone. */
      value?: unknown;
      /** With `notApplicable` alone. */
      because?: string;
    };
    ModelCardEdit: {
      /** Format: uuid */
      id: string;
      revision: number;
      version: string | null;
      /** Format: date-time */
      at: string;
      /** Entity reference. */
      by: string;
      reason: string | null;
      changes: components['schemas']['ModelCardChange'][];
    };
    ModelCardEditPage: {
      items: components['schemas']['ModelCardEdit'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    ModelComparedSide: {
      registry: components['schemas']['CollectorId'];
      name: string;
      version: string | null;
      title: string | null;
      owner: string | null;
      /** Format: date-time */
      createdAt: string | null;
      completeness: components['schemas']['ModelCompletenessFigure'][];
      /** Of its card, from that of the first side; empty for the first. */
      changes: components['schemas']['ModelCardChange'][];
      /** Of what its registry recorded, from that of the first side; null for the first, and where either is no version. */
      recordChanges: components['schemas']['ModelRecordChanges'] | null;
    };
    /** What versions are made of. Lists are null where not both versions say; what only one says of a thing is no change of it. */
    ModelRecordChanges: {
      datasets: components['schemas']['ModelDatasetChange'][] | null;
      signature: components['schemas']['ModelSignatureDiff'] | null;
      artifacts: components['schemas']['ModelArtifactChange'][] | null;
    };
    ModelDatasetChange: {
      name: string;
      role: 'training' | 'validation' | 'evaluation' | 'unknown';
      kind: 'added' | 'removed' | 'changed';
      /** Null where the data is not there. */
      before: components['schemas']['ModelDatasetTell'] | null;
      /** Null where the data is not there. */
      after: components['schemas']['ModelDatasetTell'] | null;
      /** Of its columns, where both versions name some. */
      columns: components['schemas']['ModelColumnChange'][];
    };
    ModelDatasetTell: {
      digest: string | null;
      rows: number | null;
    };
    ModelColumnChange: {
      name: string;
      /**
       * A column whose type and whose being required both changed is there twice.
       */
      kind: 'added' | 'removed' | 'type' | 'required';
      /** Null where the column is not there. */
      before: components['schemas']['ModelColumn'] | null;
      /** Null where the column is not there. */
      after: components['schemas']['ModelColumn'] | null;
    };
    ModelSignatureDiff: {
      changes: components['schemas']['ModelSignatureChange'][];
      /** Whether who asks as before gets no answer, or one of another kind; null where that cannot be told. */
      breaksCallers: boolean | null;
    };
    ModelSignatureChange: {
      part: 'inputs' | 'outputs' | 'params';
      name: string;
      kind: 'added' | 'removed' | 'type' | 'required';
      before: components['schemas']['ModelColumn'] | null;
      after: components['schemas']['ModelColumn'] | null;
      /** Null where that cannot be told: whether an input that came is required, or one that went is refused. */
      breaksCallers: boolean | null;
    };
    ModelArtifactChange: {
      path: string;
      kind: 'added' | 'removed' | 'changed';
      before: components['schemas']['ModelArtifactTell'] | null;
      after: components['schemas']['ModelArtifactTell'] | null;
    };
    ModelArtifactTell: {
      digest: string | null;
      bytes: number | null;
    };
    ModelComparedMetric: {
      name: string;
      dataset: string | null;
      slice: string | null;
      unit: string | null;
      direction: 'higher' | 'lower' | 'unknown';
      /** One a side; null where it has none. */
      values: (number | string | null)[];
      /** Around the values, one a side; null where it has none. */
      intervals: (components['schemas']['ModelInterval'] | null)[];
      /** Sides with the best value, from 0; empty where that cannot be told. */
      best: number[];
      /** Whether the interval of the one best value lies apart from those of all others; null where there is no such value, or not all of them have an interval. */
      isBestBeyondIntervals: boolean | null;
      /** `best`, or empty where there is no clear difference: the interval of another overlaps, or it is of other data. */
      clearlyBest: number[];
      /** From the first side, one a side; null for the first, and where either has no finite number. */
      changes: (components['schemas']['ModelCardFigureChange'] | null)[];
    };
    ModelInterval: {
      lower: number;
      upper: number;
      /** 0…1. */
      level: number | null;
    };
    ModelComparedParam: {
      name: string;
      values: (string | null)[];
    };
    ModelComparison: {
      sides: components['schemas']['ModelComparedSide'][];
      metrics: components['schemas']['ModelComparedMetric'][];
      params: components['schemas']['ModelComparedParam'][];
    };
    ModelEvidence: {
      title: string;
      /** Format: uri */
      url: string;
    };
    ModelPromotionRequest: {
      alias: string;
      /** The version that shall hold it; null to take it away. */
      version: string | null;
      /** The version that holds it now, null for none; another holder is a conflict. */
      expectedVersion: string | null;
      reason: string;
      evidence?: components['schemas']['ModelEvidence'][];
    };
    ModelPromotionDecision: {
      reason?: string;
    };
    ModelPromotionRejection: {
      reason: string;
    };
    ModelPromotion: {
      /** Format: uuid */
      id: string;
      alias: string;
      fromVersion: string | null;
      toVersion: string | null;
      /**
       * `applying`: it was approved, and the registry is yet to say that it moved the alias. `observed`: it was seen in the registry, and not approved here.
       */
      state:
        | 'waiting'
        | 'applying'
        | 'applied'
        | 'rejected'
        | 'withdrawn'
        | 'failed'
        | 'observed';
      /** Entity reference; null for what was seen in the registry. */
      requestedBy: string | null;
      /** Format: date-time */
      requestedAt: string;
      reason: string | null;
      evidence: components['schemas']['ModelEvidence'][];
      /** Entity reference; null where nobody has decided, or nobody has to. */
      decidedBy: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      decisionReason: string | null;
      /** Why it could not be done, or not yet. */
      failure: string | null;
      /** Of the card as it was when it was approved; of what was observed, as it was soon after it was seen. */
      cardDigest: string | null;
      /** Whether who asked may not approve. */
      needsOtherApprover: boolean;
    };
    ModelPromotionPage: {
      items: components['schemas']['ModelPromotion'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    FrozenModelCard: {
      registry: components['schemas']['CollectorId'];
      name: string;
      version: string;
      /** SHA-256 of the content. */
      digest: string;
      /** Whether the content still has that digest. */
      isIntact: boolean;
      /** False where nobody approved it here: the alias was seen in the registry, or the policy asks for no approval. */
      isApproved: boolean;
      /**
       * Format: date-time
       * When the card was frozen for this promotion.
       */
      frozenAt: string;
      card: components['schemas']['ModelCard'];
      completeness: components['schemas']['ModelCompletenessFigure'][];
      metrics: components['schemas']['ModelMetric'][];
      datasets: components['schemas']['ModelDataset'][];
      /** From then to the card of the same version now. */
      changesSince: components['schemas']['ModelCardChange'][];
    };
    ModelReplacement: {
      registry: components['schemas']['CollectorId'];
      name: string;
      /** Null for the model as a whole. */
      version?: string | null;
    };
    ModelDeprecationRequest: {
      reason: string;
      /** What to use instead; null for nothing. */
      replacement?: components['schemas']['ModelReplacement'] | null;
      /**
       * Format: date
       * The last day on which it is served, in UTC, today or later; null where nobody says.
       */
      endsOn?: string | null;
    };
    ModelDeprecation: {
      /**
       * Format: uuid
       * Quoted, it is what `If-Match` takes.
       */
      id: string;
      reason: string;
      /** Entity reference. */
      by: string;
      /** Format: date-time */
      at: string;
      /** What to use instead. */
      replacement: components['schemas']['ModelReplacement'] | null;
      /**
       * Format: date
       * The last day on which it is served, in UTC.
       */
      endsOn: string | null;
    };
    ModelConsumer: {
      entityRef: string;
      title: string;
      kind: string;
      owner: string | null;
      /** Tied to the model itself, or depending on an entity that stands for it; else it depends on one that is. */
      isDirect: boolean;
      /** Entity references, from the model’s own entity to this one. */
      path: string[];
    };
    ModelConsumerOwner: {
      /** Null for entities without an owner. */
      owner: string | null;
      count: number;
    };
    TouchedEntities: {
      entities: components['schemas']['TouchedEntity'][];
      owners: components['schemas']['TouchedOwner'][];
      /** Whether it touches more than the 2,000 entities that are looked up. */
      isCut: boolean;
      /** False where the catalog did not answer: nothing can be said then. */
      isCatalogKnown: boolean;
    };
    TouchedEntity: {
      /** Whole reference. */
      entityRef: string;
      title: string;
      /** As the catalog writes it. */
      kind: string;
      type: string | null;
      lifecycle: string | null;
      /** Entity reference. */
      owner: string | null;
      /** Who says so: ids of collectors, and `catalog` where the entity names the topic itself. */
      sources: string[];
    };
    EntityTrends: {
      items: components['schemas']['EntityTrend'][];
      /** Topics that touch it, those beyond the 50 that are told too; no more than 2,000 are counted. */
      topicCount: number;
      /** Ids that the entity names and that no topic has. */
      unknown: string[];
      /** False where the catalog did not answer: nothing is told then. */
      isCatalogKnown: boolean;
    };
    EntityTrend: {
      topicId: string;
      title: string;
      /** Who says so: ids of collectors, and `catalog` where the entity names the topic itself. */
      sources: string[];
      /** Null for a topic that is on no radar. */
      blip: components['schemas']['EntityBlip'] | null;
    };
    EntityBlip: {
      radar: {
        id: string;
        title: string;
      };
      /** The ring that was decided, or else the one that is suggested. */
      ring: {
        id: string;
        title: string;
      };
      isDecided: boolean;
      /** Of the value; null on a radar without a signal. */
      unit: string | null;
      /**
       * What the signal says of higher values; null on a radar without a signal.
       * @enum {string|null}
       */
      higherIs?: 'good' | 'bad' | 'neutral' | null;
      movement: components['schemas']['Movement'];
      movedAt: string | null;
      verdict: components['schemas']['Verdict'];
      value: number | null;
    };
    RadarOwners: {
      owners: {
        /** Entity reference; null for entities without an owner. */
        owner: string | null;
        /** Topics of the radar that touch an entity of this owner. */
        topicIds: string[];
      }[];
      /** Whether the topics touch more than the 20,000 entities that are looked at. */
      isCut: boolean;
      /** False where the catalog did not answer: nothing can be said then. */
      isCatalogKnown: boolean;
    };
    TouchedOwner: {
      /** Entity reference; null for entities without an owner. */
      owner: string | null;
      /** Entities that it owns. */
      count: number;
    };
    ModelConsumers: {
      entities: components['schemas']['ModelConsumer'][];
      owners: components['schemas']['ModelConsumerOwner'][];
      /** Entities beyond the 500 that are named. */
      leftOff: number;
      /** False where the catalog did not answer: nothing can be said then. */
      isCatalogKnown: boolean;
    };
    ModelEvent: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      at: string;
      /** Entity reference; null for the registry. */
      by: string | null;
      kind:
        | 'first-seen'
        | 'version-added'
        | 'version-changed'
        | 'version-gone'
        | 'version-back'
        | 'alias-moved'
        | 'gone'
        | 'back'
        | 'card-edited'
        | 'card-text-changed'
        | 'promotion-requested'
        | 'promotion-applied'
        | 'promotion-rejected'
        | 'promotion-withdrawn'
        | 'promotion-failed'
        | 'registered'
        | 'deprecated'
        | 'deprecation-withdrawn';
      version: string | null;
      alias: string | null;
      /** More of it, in words. */
      detail: string | null;
    };
    ModelEventPage: {
      items: components['schemas']['ModelEvent'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    ModelRegistry: {
      registry: components['schemas']['CollectorId'];
      title: string;
      description: string;
      link: string | null;
      isExample: boolean;
      canMoveAliases: boolean;
      /** Whether versions are registered here. */
      canRegister: boolean;
      modelCount: number;
      /**
       * Format: date-time
       * When it was last read to the end.
       */
      readAt: string | null;
      /** Whether it is read by a collector of the same id. */
      isCollected: boolean;
    };
    ModelRegistryList: {
      items: components['schemas']['ModelRegistry'][];
    };
    ModelVersionRegistration: {
      /** The next number when left out; the latest version where that has the same content. */
      version?: string;
      description?: string;
      tags?: {
        [key: string]: string;
      };
      /** Entity reference; of the model from now on. Of a version that is there already it changes nothing. */
      owner?: string;
      runName?: string;
      params?: {
        [key: string]: string;
      };
      metrics?: components['schemas']['ModelMetricRegistration'][];
      datasets?: components['schemas']['ModelDatasetRegistration'][];
      artifacts?: components['schemas']['ModelArtifactRegistration'][];
      signature?: components['schemas']['ModelSignatureRegistration'];
      card?: {
        format: components['schemas']['ModelCardFormat'];
        text: string;
        /**
         * Who wrote it, whoever sends it; `human` when left out.
         */
        by?: 'human' | 'machine';
      };
      /** Aliases that it shall hold from now on. They are moved without approval, so they need `modelCards.approve`, too. */
      aliases?: string[];
    };
    ModelMetricRegistration: {
      name: string;
      value: number;
      lower?: number;
      upper?: number;
      level?: number;
      unit?: string;
      higherIs?: 'better' | 'worse';
      slice?: string;
      dataset?: string;
    };
    ModelDatasetRegistration: {
      name: string;
      role: 'training' | 'validation' | 'evaluation' | 'unknown';
      digest?: string;
      /** Format: uri */
      link?: string;
      columns?: {
        name: string;
        type: string;
        isRequired?: boolean;
      }[];
      rows?: number;
    };
    ModelArtifactRegistration: {
      path: string;
      digest?: string;
      bytes?: number;
    };
    ModelSignatureRegistration: {
      inputs: {
        name: string;
        type: string;
        isRequired?: boolean;
      }[];
      outputs: {
        name: string;
        type: string;
        isRequired?: boolean;
      }[];
      params?: {
        name: string;
        type: string;
        isRequired?: boolean;
      }[];
    };
    SloDefinitionRequest: {
      /**
       * `portal`: the files are read with the sources of this portal, so that the faults are those that saving them here would find. `any`, as when left out: by themselves.
       */
      sources?: 'any' | 'portal';
      files: {
        /** Its name, to find faults by. Nothing is read from there. */
        file: string;
        /** YAML or JSON, of one document or several. All files together hold at most 200,000 characters; more are refused as `batch-too-large`. */
        text: string;
      }[];
    };
    SloDefinitionResult: {
      /** Documents that are right. */
      documents: number;
      /** The SLOs among them, each with whatever it refers to. */
      definitions: components['schemas']['SloDefinition'][];
      /** In the order of the files and of their lines. */
      faults: components['schemas']['SloFault'][];
    };
    SloFault: {
      file: string;
      /** From 1, as is `column`; null where no place can be named. */
      line: number | null;
      column: number | null;
      /** e.g. `spec.objectives[0].target`. */
      path: string;
      /**
       * With errors a document is not used, with warnings it is.
       */
      severity: 'error' | 'warning';
      /** Stable id of the rule. */
      rule: string;
      detail: string;
      howToMend: string;
    };
    SloDefinition: {
      name: string;
      title: string;
      description?: string;
      service: string;
      labels: {
        [key: string]: string[];
      };
      /** Its objectives make one budget together. */
      isComposite: boolean;
      /**
       * What a slice without data counts as.
       */
      noData: 'exclude' | 'good' | 'bad' | 'hold';
      /** Traffic in the long window under which an alert says nothing. */
      lowTraffic: {
        fewestUnits: number;
        fewestBadUnits: number;
        /** Burn rates are multiplied by the traffic of the long window beside the usual one before they are compared. */
        isWeighted: boolean;
      };
      /** Alerts that the definition brings, in place of those that each SLO gets; left out where it names none. */
      ownAlerts?: components['schemas']['SloOwnAlert'][];
      objectives: components['schemas']['SloObjective'][];
    };
    /** An AlertPolicy of OpenSLO with its condition. */
    SloOwnAlert: {
      policy: string;
      severity: 'page' | 'ticket';
      operator: 'gt' | 'gte' | 'lt' | 'lte';
      /** A burn rate. */
      threshold: number;
      lookbackSeconds: number;
      /** How long the condition must hold before the alert fires. */
      afterSeconds: number;
      whenBreaching: boolean;
      whenNoData: boolean;
    };
    SloObjective: {
      title?: string;
      target: number;
      window: components['schemas']['SloWindow'];
      budgeting: {
        method: components['schemas']['BudgetingMethod'];
        timeSliceTarget?: number;
        noData: 'exclude' | 'good' | 'bad' | 'hold';
      };
      /** Width of a slice that is judged. */
      sliceSeconds?: number;
      /** How good and total counts are found. */
      sli: {
        kind: 'ratio' | 'raw' | 'threshold';
      } & {
        [key: string]: unknown;
      };
      weight: number;
    };
    BudgetingMethod: 'Occurrences' | 'Timeslices' | 'RatioTimeslices';
    SloWindow: {
      kind: 'rolling' | 'calendar';
      duration: {
        count: number;
        /**
         * `m` is a minute, `M` a month.
         */
        unit: 'm' | 'h' | 'd' | 'w' | 'M' | 'Q' | 'Y';
      };
      /** Local date and time that calendar periods are counted from. */
      anchor?: string;
      /** IANA name. */
      timeZone?: string;
    };
    SloBuckets: {
      /**
       * Format: date-time
       * Where the first bucket begins.
       */
      start: string;
      /** Width of a bucket; divides a day. */
      stepSeconds: number;
      /** null where nothing is known; as many as in `total`. */
      good: components['schemas']['Value'][];
      total: components['schemas']['Value'][];
    };
    SloRequest: {
      /** OpenSLO, with exactly one SLO and whatever it refers to. */
      definition: string;
      /** Counts of the SLI, or of the SLI of each objective in the order of the objectives. */
      buckets: components['schemas']['SloBuckets'][];
      /** What happened: what burnt meanwhile is listed beside it in the ledger. */
      markers?: components['schemas']['SloMarker'][];
      /**
       * Format: date-time
       * The moment to evaluate for; the end of the buckets when left out.
       */
      at?: string;
    };
    SloResult: {
      definition: components['schemas']['SloDefinition'];
      results: components['schemas']['SloEvaluation'][];
      /** The budget that the objectives of a composite SLO make together; null for others. */
      composite: components['schemas']['SloComposite'] | null;
      warnings: components['schemas']['SloFault'][];
    };
    SloComposite: {
      /** How the parts make the whole. */
      rule: string;
      /** The strictest target of the parts; null by occurrences, which need none. */
      target: number | null;
      sli: number | null;
      /** Never clamped. Where it is known within bounds alone, the least: of time slices of which only their number was kept it is not known which were bad for several objectives at once. */
      consumed: number | null;
      /** The most that can be consumed; `consumed` where that is exact. */
      consumedAtMost: number | null;
      remaining: number | null;
      /** 1 − `consumedAtMost`. */
      remainingAtLeast: number | null;
      /** The objectives, in their order. */
      parts: components['schemas']['SloCompositePart'][];
      /** When it will be gone; left out where counts were posted. */
      exhaustion?: components['schemas']['SloExhaustion'];
      working: components['schemas']['Working'];
    };
    SloCompositePart: {
      /** What its own burn counts for. */
      weight: number;
      /** What it spends of the budget of the whole; all add up to `consumed`. Null where nothing is known of it, and by time slices: bad ones of several parts may be the same. */
      adds: number | null;
    };
    /**
     * The most urgent first. `atRisk`: less than a quarter of the budget is left, or at least half of the simulated futures
     *     use it up. `computing`: not evaluated yet, waiting for the first data, or too little of the window is known to say.
     *     `noData`: there should be data by now. `sourceIdle`: nothing was asked for.
     */
    SloState:
      | 'exhausted'
      | 'burning'
      | 'atRisk'
      | 'stale'
      | 'invalid'
      | 'noData'
      | 'sourceIdle'
      | 'computing'
      | 'healthy';
    SloSpan: {
      start: components['schemas']['Instant'];
      end: components['schemas']['Instant'];
    };
    SloEvaluation: {
      title?: string;
      target: number;
      state: components['schemas']['SloState'];
      /** The whole window; a calendar window may not be over. */
      window: components['schemas']['SloSpan'];
      /** What is summed of it, in whole slices. */
      summed: components['schemas']['SloSpan'];
      /** Good units ÷ units; null without any. */
      sli: number | null;
      /** 1 − target. */
      allowedErrorRatio: number;
      /** Part of the budget that is gone, never clamped; null where there is no budget or no unit. */
      consumed: number | null;
      /** 1 − consumed. */
      remaining: number | null;
      /** Units that may still fail; negative beyond the budget. */
      remainingUnits: number;
      goodUnits: number;
      totalUnits: number;
      badUnits: number;
      /** Part of the summed slices whose counts are known. */
      coverage: number | null;
      /** For occurrences in a calendar window, the budget of the whole period's expected traffic. */
      projected: {
        totalUnits: number;
        consumed: number | null;
        remaining: number | null;
      } | null;
      alerts: components['schemas']['SloAlert'][];
      exhaustion: components['schemas']['SloExhaustion'];
      /** What burnt the budget, most first. The lines add up to what is consumed. */
      ledger: components['schemas']['SloLedgerLine'][];
      /** What is wrong with the counts. More good than there is in all is counted as it came; the others are taken as unknown. A `gap` lies between known counts: the source had nothing, or no number. */
      dataFaults: {
        kind: 'good-exceeds-total' | 'negative-count' | 'half-known' | 'gap';
        buckets: number;
        firstAt: components['schemas']['Instant'];
        lastAt: components['schemas']['Instant'];
      }[];
      /**
       * Format: date-time
       * When the last known slice ended.
       */
      lastKnownAt: string | null;
      working: components['schemas']['Working'];
    };
    /**
     * A month or a quarter of the calendar: `2026-10`, `2026-Q4`.
     * @example 2026-10
     * @example 2026-Q4
     */
    SloReportPeriodName: string;
    /** SLOs that match all that is given; every SLO where nothing is. */
    SloReportScope: {
      /** Entity reference of the owner. */
      owner?: string;
      /** Entity reference of the system. */
      system?: string;
      /** As the definitions name it. */
      service?: string;
      /** `key:value`. */
      tag?: string;
      /** What this customer was promised. Such a report is for the customer: it judges the agreements, and says nothing of the objectives that the teams have set themselves. */
      customer?: string;
      /** Names of SLOs. */
      slos?: components['schemas']['SloName'][];
    };
    SloReportRequest: {
      title?: string;
      period: {
        kind: 'month' | 'quarter';
        of: components['schemas']['SloReportPeriodName'];
      };
      /** IANA name, in whose local time the period begins and ends. */
      timeZone: string;
      scope: components['schemas']['SloReportScope'];
      /** Report a period that is not over up to now; the report is marked. */
      preliminary?: boolean;
    };
    SloReportSummary: {
      /** Format: uuid */
      id: string;
      title: string;
      period: {
        kind: 'month' | 'quarter';
        of: components['schemas']['SloReportPeriodName'];
        /** IANA name. */
        timeZone: string;
        start: components['schemas']['Instant'];
        end: components['schemas']['Instant'];
      };
      /** What is counted ends here; before the end of the period where the report is preliminary. */
      until: components['schemas']['Instant'];
      isPreliminary: boolean;
      /** Some of the SLOs belong to the demo company. */
      isExample: boolean;
      scope: components['schemas']['SloReportScope'];
      /**
       * What `counts` counts: `promises` where the report is of a customer. Left out of what was frozen before promises were reported, which judges objectives.
       */
      judges?: 'objectives' | 'promises';
      /** How many objectives met their target, or how many promised periods were kept (`met`) and broken (`missed`); of promises, `slos` and `objectives` are 0. There is no average. */
      counts: {
        slos: number;
        /** A composite SLO counts as one, judged as a whole; its objectives do not count beside it. In reports without `format`, they do in its place. */
        objectives: number;
        /** Promises with a verdict: `met`, `missed` and `undecided` together. Left out where objectives are judged. */
        promises?: number;
        met: number;
        missed: number;
        undecided: number;
      };
      /** SHA-256 of the content, `sha256:` and hex: the report as JSON with sorted keys, without `id`, `digest`, `createdAt`, `createdBy` and the `computedAt` of its workings. */
      digest: string;
      /** Version of the maths. */
      engineVersion: string;
      createdAt: components['schemas']['Instant'];
      /** Entity reference of who froze it. */
      createdBy: string;
    };
    SloReport: components['schemas']['SloReportSummary'] & {
      /** By which rules the report was made; left out of the first ones. From 2 on a composite SLO counts as one, a promise that cannot be kept any more is broken before its period is over, and ledgers name what happened to dependencies. */
      format?: number;
      /** What the catalog called people, teams, systems, services and dependencies when the report was frozen, by entity reference; services by what definitions call them. What it did not know is left out. */
      titles?: {
        [key: string]: string;
      };
      /** An objective of which less is known is undecided; 0…1. */
      coverageThreshold: number;
      promised?: components['schemas']['SloReportPromised'];
      slos: components['schemas']['SloReportSlo'][];
      notes: string[];
    };
    /** What customers were promised of the services of the report, and whether it was kept. Left out of what was frozen before promises were reported. */
    SloReportPromised: {
      /** Periods of agreements by their verdict. There is no average. */
      counts: {
        agreements: number;
        kept: number;
        broken: number;
        undecided: number;
        underWay: number;
      };
      /** Sum of the credits of the periods that are over, one for each currency. */
      creditsDue: components['schemas']['SlaMoney'][];
      /** By customer and title. */
      agreements: components['schemas']['SloReportAgreement'][];
    };
    SloReportAgreement: {
      id: components['schemas']['SloName'];
      title: string;
      customer: string;
      owner: components['schemas']['NullableText'];
      /** Name of the SLO on whose counts it is judged. */
      slo: string;
      sloTitle: components['schemas']['NullableText'];
      service: components['schemas']['NullableText'];
      url: components['schemas']['NullableText'];
      isExample: boolean;
      /** Those that held within the period of the report, the oldest first. */
      versions: {
        version: number;
        validFrom: components['schemas']['Instant'];
        validTo: components['schemas']['NullableInstant'];
      }[];
      /** When it was taken out of use within the period of the report. */
      endedAt: components['schemas']['NullableInstant'];
      /** Periods that cannot be judged, since their SLO was not there; they count as undecided. */
      unjudged: number;
      /** Why there is no period, or why some cannot be judged. */
      note: string | null;
      /** Those whose last day, in the zone of the agreement, is of the period of the report, the oldest first. A rolling agreement has one: the window that ends with the report. */
      periods: components['schemas']['SloReportPromise'][];
    };
    /** A period of an agreement. One that was final when the report was frozen is told as it was settled. */
    SloReportPromise: components['schemas']['SlaPeriod'] & {
      /**
       * `broken`: also where the period was not over (`isOver`), and nothing to come could mend it. `undecided`: too little is known, or nothing was counted. `underWay`: the period was not over; `state` says how it stood.
       */
      verdict: 'kept' | 'broken' | 'undecided' | 'underWay';
      /** What is counted of the period ends here. */
      countedUntil: components['schemas']['Instant'];
      window: components['schemas']['SloWindow'];
      /** What was agreed for a broken promise; null where nothing was. */
      creditTerms: components['schemas']['SlaCredits'] | null;
      /** How the credit follows from the terms. */
      creditInWords: string | null;
      /** The definition of the SLO that held when the period ended. */
      evaluatedBy: {
        slo: components['schemas']['SloName'];
        version: number;
        digest: string;
      };
      exclusions: components['schemas']['SlaExclusion'][];
      working: components['schemas']['Working'];
    };
    /**
     * Undecided where too little is known or nothing was counted.
     */
    SloReportVerdict: 'met' | 'missed' | 'undecided';
    SloReportSlo: {
      name: components['schemas']['SloName'];
      title: string;
      service: string;
      owner: string | null;
      system: string | null;
      isExample: boolean;
      /** The version that held at the end of the period. */
      definition: {
        version: number;
        digest: string;
        validFrom: components['schemas']['Instant'];
        by: string | null;
        /** No version held in what is counted of the period: the first one, which began later, is taken for comparison. */
        isLater: boolean;
      };
      /** Versions that began within the period, the oldest first. */
      changes: {
        version: number;
        digest: string;
        at: components['schemas']['Instant'];
        by: string | null;
      }[];
      /**
       * Format: date-time
       * When it was taken out of use within the period.
       */
      retiredAt: string | null;
      objectives: components['schemas']['SloReportObjective'][];
      /** The budget that the objectives of a composite SLO make together. Its verdict is that of the SLO; those of the objectives are of its parts. */
      composite: {
        rule: string;
        target: number | null;
        verdict: components['schemas']['SloReportVerdict'];
        sli: number | null;
        consumed: number | null;
        /** The most that can be consumed, where `consumed` is the least; left out where that is exact. */
        consumedAtMost?: number | null;
        remaining: number | null;
      } | null;
      alerts: {
        /** Alerts that were firing at some time in the period. */
        fired: number;
        /** The last 20 of them, the oldest first. */
        latest: components['schemas']['SloMarker'][];
      };
    };
    SloReportObjective: {
      title: string | null;
      target: number;
      method: 'Occurrences' | 'Timeslices' | 'RatioTimeslices';
      /** The objective's own window; the report counts the period instead. */
      window: components['schemas']['SloWindow'];
      verdict: components['schemas']['SloReportVerdict'];
      /**
       * Why it is undecided.
       * @enum {string|null}
       */
      reason: 'tooLittleKnown' | 'nothingCounted' | null;
      sli: number | null;
      /** Part of the budget of exactly this period that is gone, never clamped. */
      consumed: number | null;
      remaining: number | null;
      unit: 'events' | 'slices';
      goodUnits: number;
      badUnits: number;
      totalUnits: number;
      /** Part of the period whose counts are known. */
      coverage: number | null;
      /** What was summed, in whole buckets. */
      summed: components['schemas']['SloSpan'];
      /** How often and how long the budget of the objective's own window was gone within the period, seen at every full hour. */
      exhaustion: {
        times: number;
        minutes: number;
      };
      /** The five lines that burnt most. */
      ledger: {
        start: components['schemas']['Instant'];
        end: components['schemas']['Instant'];
        /** What was under way at the same time; empty where nothing known was. */
        markers: components['schemas']['SloMarker'][];
        /** What was under way at what the service depends on; only where nothing was at the service itself, else left out. */
        atDependencies?: components['schemas']['SloMarker'][];
        badUnits: number;
        consumed: number | null;
      }[];
      /** All other lines together, so that the ledger adds up. */
      ledgerRest: {
        lines: number;
        badUnits: number;
        consumed: number | null;
      } | null;
      dataFaults: {
        kind: 'good-exceeds-total' | 'negative-count' | 'half-known';
        buckets: number;
        firstAt: components['schemas']['Instant'];
        lastAt: components['schemas']['Instant'];
      }[];
      /** What the figures come from by the width of the buckets; those of the objective's own window before the period are among them. */
      buckets: {
        stepSeconds: number;
        start: components['schemas']['Instant'];
        end: components['schemas']['Instant'];
      }[];
      working: components['schemas']['Working'];
    };
    SloReportPage: {
      items: components['schemas']['SloReportSummary'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    SloReportVerification: {
      /** Format: uuid */
      reportId: string;
      /** The digest that the report carries. */
      digest: string;
      /** The content that is kept has the digest that the report carries. */
      isIntact: boolean;
      /** Every figure comes out again. */
      isSame: boolean;
      /** Version of the maths that verified. */
      engineVersion: string;
      verifiedAt: components['schemas']['Instant'];
      /** What differs; 200 at most. */
      differences: {
        slo: components['schemas']['SloName'];
        /** From 0; null where it is about the whole SLO. */
        objective: number | null;
        /** The agreement on this SLO that it is about; left out where it is about the SLO itself. */
        agreement?: components['schemas']['SloName'];
        figure: string;
        was: number | string | null;
        is: number | string | null;
        /**
         * `lateData`: counts of the period came or changed after the report; `coarserBuckets`: fine buckets have given way
         *     to wider ones, which the edges of the period cut; `forgottenCounts`: counts are kept no longer; `definition`: the
         *     version is not there; `happenings`: deploys, incidents or alerts were added or dropped; `engine`: the maths changed;
         *     `settled`: a period of an agreement has become final since, with counts or exclusions that came later.
         */
        cause:
          | 'lateData'
          | 'coarserBuckets'
          | 'forgottenCounts'
          | 'definition'
          | 'happenings'
          | 'engine'
          | 'settled';
      }[];
      differencesLeftOff: number;
      /** Objectives whose counts are kept in wider buckets now than when the report was made, be the figures the same or not. */
      coarser: number;
    };
    SloMarker: {
      id: string;
      title: string;
      /** e.g. deploy. */
      kind: string;
      start: components['schemas']['Instant'];
      /**
       * Format: date-time
       * When its effect is taken to be over.
       */
      end: string;
      /** Catalog entity that it happened to, where that is something the service depends on. */
      dependency?: string;
    };
    /** What burnt while the same markers were under way; from the first such slice to the last, which others may lie between. */
    SloLedgerLine: {
      start: components['schemas']['Instant'];
      end: components['schemas']['Instant'];
      /** Ids of what was under way at the service itself, which is no claim that it was the cause. Empty: nothing known was. */
      markers: string[];
      /** Ids of what was under way at what the service depends on. It says less, and is told only where nothing was under way at the service itself. */
      atDependencies: string[];
      badUnits: number;
      /** Part of the budget; null without a budget. */
      consumed: number | null;
    };
    SloAlert: {
      /** AlertPolicy of the definition that it is of; null for one that each SLO gets of itself. */
      policy: string | null;
      severity: 'page' | 'ticket';
      operator: components['schemas']['SloAlertOperator'];
      longSeconds: number;
      shortSeconds: components['schemas']['SloShortWindow'];
      /** Part of the budget gone when the long window burnt at the factor. */
      budgetShare: number;
      /** Burn rate beyond which it holds. */
      factor: number;
      /** How long it must hold before it fires. */
      afterSeconds: number;
      longBurn: number | null;
      shortBurn: number | null;
      /** Units of the long window. */
      totalUnits: number;
      /** Those of them that are bad. */
      badUnits: number;
      /** Traffic of the long window beside the usual one of the SLO window; burn rates are multiplied by it before they are compared. Null where they are not. */
      trafficWeight: number | null;
      holds: boolean;
      /**
       * Format: date-time
       * Beginning of the slice with which it came to hold; null where it does not.
       */
      heldFrom: string | null;
      tooLittleTraffic: boolean;
      /** Whether it can hold at all: with a low target a budget cannot burn fast enough. */
      canFire: boolean;
    };
    /**
     * How the burn rates are compared with the factor; `noData` holds while nothing is known of the long window.
     */
    SloAlertOperator: 'gt' | 'gte' | 'lt' | 'lte' | 'noData';
    /** Seconds; the same as `longSeconds` where the alert has one window. */
    SloShortWindow: number;
    /**
     * When the budget will be gone, of simulated futures drawn from the last seven days. Of all futures, 80 % use it up between
     *     `earlyAt` and `lateAt`, and 95 % between `earliestAt` and `latestAt`. A moment is null where so many futures do not use
     *     it up within the horizon.
     */
    SloExhaustion: {
      outlook: 'gone' | 'expected' | 'possible' | 'unlikely' | 'unknown';
      /** How many were simulated. */
      futures: number;
      /** How far it was looked ahead: a rolling window for its own length, a period until its end; at most 92 days. */
      horizonDays: number;
      likelihood: number;
      /** Format: date-time */
      medianAt: string | null;
      /**
       * Format: date-time
       * Before it in one of ten futures.
       */
      earlyAt: string | null;
      /**
       * Format: date-time
       * After it in one of ten futures.
       */
      lateAt: string | null;
      /**
       * Format: date-time
       * Before it in one of forty futures.
       */
      earliestAt: string | null;
      /**
       * Format: date-time
       * After it in one of forty futures.
       */
      latestAt: string | null;
    };
    /**
     * RFC 1123 label, as OpenSLO names things.
     * @example checkout-availability
     */
    SloName: string;
    NullableNumber: number | null;
    /** Format: date-time */
    NullableInstant: string | null;
    NullableText: string | null;
    /** An SLO with how its worst objective stands; a composite with how all objectives stand together. Numbers are those of the last evaluation. */
    SloSummary: {
      name: components['schemas']['SloName'];
      title: string;
      /** As the definition names it. */
      service: string;
      /** Catalog entity of the service; null where the catalog has none. */
      entityRef: string | null;
      /** Entity reference of the owner. */
      owner: string | null;
      /** Entity reference of the system. */
      system: string | null;
      labels: {
        [key: string]: string[];
      };
      /** Its counts are made up to show what the pages look like. */
      isExample: boolean;
      state: components['schemas']['SloState'];
      /** Why it is invalid or why its counts are not up to date. */
      problem: string | null;
      /** How it stands and why, in a sentence; left out where an older version evaluated it last. */
      inWords?: string;
      objectives: number;
      /** The numbers are those of all objectives together; left out where an older version evaluated it last. */
      isComposite?: boolean;
      /** From 0; whose numbers these are, unless it is composite: then the one that stands worst by itself. */
      worstObjective: number;
      method: components['schemas']['BudgetingMethod'];
      /** Of a composite the strictest target of its objectives; null where each has its own (by occurrences). */
      target: number | null;
      window: components['schemas']['SloWindow'];
      sli: components['schemas']['NullableNumber'];
      consumed: components['schemas']['NullableNumber'];
      /** Part of the budget that is left; negative beyond it, never clamped. */
      remaining: number | null;
      /** Of a composite of time slices that is known within bounds alone: the least that can be left, while `remaining` is the most. Left out where `remaining` is exact. */
      remainingAtLeast?: number | null;
      /** Events or slices that may still fail. */
      remainingUnits: number | null;
      /** The same a week ago; null where too little is kept to tell. */
      remainingWeekAgo: number | null;
      /** Over the long window of the fastest alert; 1 spends the budget exactly. */
      burnRate: number | null;
      /** How long that window is; null beside no burn rate, left out where an older version evaluated it last. */
      burnRateSeconds?: number | null;
      coverage: components['schemas']['NullableNumber'];
      /** @enum {string|null} */
      outlook: 'gone' | 'expected' | 'possible' | 'unlikely' | 'unknown' | null;
      /**
       * Format: date-time
       * Middle one of the simulated moments at which the budget is gone.
       */
      exhaustedAt: string | null;
      /**
       * Why it is at risk; empty where its budget is not, left out where an older version evaluated it last. `littleLeft`:
       *     less than a quarter of the budget is left. `outlook`: at least half of the simulated futures use it up before the
       *     window ends. Each lasts a little longer than it takes to begin: until three tenths are left, and until it is under
       *     four of ten futures. `partSpent`: the budget of a part of a composite SLO is gone.
       */
      atRiskBy?: ('littleLeft' | 'outlook' | 'partSpent')[];
      /** The most severe alert that is pending or firing. */
      alert: {
        severity: 'page' | 'ticket';
        state: 'pending' | 'firing';
        since: components['schemas']['Instant'];
      } | null;
      /** Part of the budget that was left at equal steps of the last 30 days (of the period, where that is longer), the oldest first. */
      sparkline: components['schemas']['NullableNumber'][];
      lastKnownAt: components['schemas']['NullableInstant'];
      computedAt: components['schemas']['NullableInstant'];
      /** Of the definition, from 1. */
      version: number;
    };
    SloPage: {
      items: components['schemas']['SloSummary'][];
      nextCursor: components['schemas']['NextCursor'];
      totalCount: number;
      matchingCount: number;
      /** Template (RFC 6570) of the call whose answer holds the working of an item, with its `name`. */
      workingHref: string;
    };
    SloCount: {
      value: string | null;
      count: number;
    };
    /** SLOs that share a value, and how the worst of them stands. */
    SloGroup: {
      value: string | null;
      count: number;
      /** The state that needs attention most. */
      state: components['schemas']['SloState'];
      /** The least part of a budget that is left; null where no SLO has a budget. */
      leastRemaining: number | null;
    };
    SloOverview: {
      totalCount: number;
      matchingCount: number;
      /** SLOs that match, by state. */
      states: components['schemas']['SloCount'][];
      owners: components['schemas']['SloGroup'][];
      systems: components['schemas']['SloGroup'][];
      services: components['schemas']['SloGroup'][];
      tags: components['schemas']['SloGroup'][];
      /** How many more values each property has than the 500 that most SLOs have; a filter brings them up. */
      valuesLeftOff: {
        owners: number;
        systems: number;
        services: number;
        tags: number;
      };
      /** Owners × services, the worst first. */
      cells: components['schemas']['SloCell'][];
      /** Cells beyond those that are given. */
      cellsLeftOff: number;
      /**
       * Format: date-time
       * When the last evaluation ended.
       */
      evaluatedAt: string | null;
      /** Faults of files and entities that SLOs are read from. */
      faults: number;
    };
    SloCell: {
      owner: components['schemas']['NullableText'];
      service: string;
      entityRef: components['schemas']['NullableText'];
      slos: number;
      /** The state that needs attention most. */
      state: components['schemas']['SloState'];
      worstRemaining: components['schemas']['NullableNumber'];
      worstSlo: components['schemas']['SloName'];
    };
    SloDetail: components['schemas']['SloSummary'] & {
      description?: string;
      /** Why it could not be evaluated now; left out where it was. There are no evaluations then. */
      fault?: {
        reason: string;
        howToMend: string;
      };
      definition: components['schemas']['SloDefinition'];
      source: components['schemas']['SloDefinitionSource'];
      /** In the order of the objectives; none beside a `fault`. */
      evaluations: components['schemas']['SloEvaluation'][];
      composite: components['schemas']['SloComposite'] | null;
      /** What each objective is evaluated on, in their order. */
      series: components['schemas']['SliSeries'][];
      warnings: components['schemas']['SloFault'][];
      /** Those that the ledgers name. */
      markers: components['schemas']['SloMarker'][];
      /** Catalog entities whose deploys and incidents the ledgers know: the service, then what it depends on directly. Empty: the catalog has no entity of the service. */
      markersOf: string[];
      /** The last alerts since `watchedSince`, the latest first. */
      alertHistory: components['schemas']['SloAlertEpisode'][];
      /**
       * Format: date-time
       * When its evaluation began here; 400 days ago at most, since what became of it is not kept longer. Alerts and states of before are not known. Null before the first evaluation.
       */
      watchedSince: string | null;
    };
    SliSource: {
      /** What definitions name; `push` for counts that are pushed. */
      name: string;
      type: components['schemas']['NullableText'];
      title: string;
      description: string;
      /** Its counts are made up to show what the pages look like. */
      isExample: boolean;
      /**
       * `missing`: definitions name it, but it is not installed. `failing`: at least one series could not be read last. `never`: it has series, and none was read yet. `stale`: nothing new was read for 15 minutes. `unused`: no SLO reads it.
       */
      state: 'missing' | 'failing' | 'stale' | 'never' | 'healthy' | 'unused';
      /** Its state, in a sentence. */
      inWords: string;
      /** Series that are read from it. */
      series: number;
      failingSeries: number;
      /** Samples may come so late; null where it is not asked. */
      lateSeconds: number | null;
      /** How far back it knows something; null where that is not known. */
      retentionSeconds: number | null;
      lastSuccessAt: components['schemas']['NullableInstant'];
      /** The failure that has lasted longest. */
      failure: {
        reason: string;
        howToMend: string;
        since: components['schemas']['Instant'];
        nextAttemptAt: components['schemas']['Instant'];
      } | null;
      /**
       * Format: date-time
       * Where the oldest counts begin that are kept.
       */
      oldestAt: string | null;
      /**
       * Format: date-time
       * Where the newest counts end.
       */
      newestAt: string | null;
      /** SLOs that read it, by name; 50 at most. */
      slos: {
        name: components['schemas']['SloName'];
        title: string;
      }[];
      /** SLOs beyond those that are given. */
      slosLeftOff: number;
    };
    SliSeries: {
      id: string;
      /** Name of the source, or `push`. */
      source: string;
      sourceTitle: string;
      isExample: boolean;
      /** What the source was asked last. */
      queries: string[];
      /** Width of the finest buckets. */
      stepSeconds: number;
      collectedUntil: components['schemas']['NullableInstant'];
      lastSuccessAt: components['schemas']['NullableInstant'];
      /** Why the source could not be read last. */
      failure: {
        reason: string;
        howToMend: string;
        since: components['schemas']['Instant'];
        /**
         * Format: date-time
         * null where asking again cannot help.
         */
        nextAttemptAt: string | null;
      } | null;
    };
    SloHistory: {
      /** Null of all objectives together. */
      objective: number | null;
      unit: 'events' | 'slices';
      /** Null of all objectives together, where each has its own. */
      target: number | null;
      window: components['schemas']['SloSpan'];
      /** Where each slice begins. */
      at: components['schemas']['Instant'][];
      /** How long each slice is. */
      seconds: number[];
      good: components['schemas']['Value'][];
      bad: components['schemas']['Value'][];
      total: components['schemas']['Value'][];
      /** Part of the budget left at the end of each slice: of the window that ends there (rolling), or since the period began. */
      remaining: components['schemas']['NullableNumber'][];
      /** The least that can have been left, where `remaining` is the most: of a composite of time slices that is known within bounds alone. Null where `remaining` is exact. */
      remainingAtLeast: components['schemas']['NullableNumber'][] | null;
      /** Part of each slice whose counts are known. */
      known: number[];
      /** What would be left if nothing failed from now on; null for calendar windows. */
      rollOff: {
        at: components['schemas']['Instant'][];
        remaining: number[];
      } | null;
      /** Of the simulated futures, 80 % lie between `low` and `high` at each moment, and 95 % between `lowest` and `highest`; null where too little is known. */
      forecast: {
        at: components['schemas']['Instant'][];
        lowest: number[];
        highest: number[];
        low: number[];
        middle: number[];
        high: number[];
      } | null;
      markers: components['schemas']['SloMarker'][];
      computedAt: components['schemas']['Instant'];
      /** The call whose answer holds the working. */
      workingHref: string;
    };
    SloWhatIfRequest: {
      /** @defaultValue `0` */
      objective: number;
      target?: number;
      /** A rolling window in the shorthand of OpenSLO, such as `7d`. */
      window?: string;
    };
    SloWhatIfSide: {
      target: number;
      window: components['schemas']['SloWindow'];
      sli: components['schemas']['NullableNumber'];
      consumed: components['schemas']['NullableNumber'];
      remaining: components['schemas']['NullableNumber'];
      state: components['schemas']['SloState'];
      /** How long the budget was gone in the replayed stretch. */
      secondsExhausted: number;
      /** How often it went. */
      exhaustions: number;
      /** How often each kind would have begun. */
      alerts: {
        page: number;
        ticket: number;
      };
      coverage: components['schemas']['NullableNumber'];
    };
    SloWhatIf: {
      /** What both are replayed over. */
      replayed: components['schemas']['SloSpan'];
      current: components['schemas']['SloWhatIfSide'];
      changed: components['schemas']['SloWhatIfSide'];
      at: components['schemas']['Instant'][];
      currentRemaining: components['schemas']['NullableNumber'][];
      changedRemaining: components['schemas']['NullableNumber'][];
      /** What the replay cannot know. */
      notes: string[];
      working: components['schemas']['Working'];
    };
    SloAlertEpisode: {
      id: string;
      slo: components['schemas']['SloName'];
      title: string;
      service: string;
      owner: components['schemas']['NullableText'];
      objective: number;
      /** AlertPolicy of the definition that it is of; null for one that each SLO gets of itself. */
      policy: string | null;
      severity: 'page' | 'ticket';
      operator: components['schemas']['SloAlertOperator'];
      longSeconds: number;
      shortSeconds: components['schemas']['SloShortWindow'];
      factor: number;
      state: 'pending' | 'firing' | 'resolved';
      /**
       * Format: date-time
       * When the slice began with which its condition came to hold: by the data, which is noticed later.
       */
      heldFrom: string;
      /**
       * Format: date-time
       * When the last slice ended that its condition held with; the burn rates and units are of then.
       */
      heldUntil: string;
      /**
       * Format: date-time
       * When the condition was first seen to hold.
       */
      pendingAt: string;
      firedAt: components['schemas']['NullableInstant'];
      resolvedAt: components['schemas']['NullableInstant'];
      /** The owner that it went on with, where that ended it; they have an episode of their own. */
      handedTo: string | null;
      longBurn: components['schemas']['NullableNumber'];
      shortBurn: components['schemas']['NullableNumber'];
      /** Units of the long window; null for an episode of an earlier release. */
      totalUnits: number | null;
      /** Those of them that were bad; null for an episode of an earlier release. */
      badUnits: number | null;
      /** What the owner is to do, in words. */
      whatToDo: string;
      /** Where the SLO is answered with the working of its alerts. */
      workingHref: string;
      isExample: boolean;
    };
    SloAlertPage: {
      items: components['schemas']['SloAlertEpisode'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    /** One of the two is set. */
    SloPolicyCondition: {
      /** Part of the budget that is consumed, at least; may be over 1. */
      consumed: number | null;
      /**
       * `burning` holds for exhausted SLOs, too.
       * @enum {string|null}
       */
      state: 'exhausted' | 'burning' | null;
    };
    SloPolicyRule: {
      name: components['schemas']['SloName'];
      when: components['schemas']['SloPolicyCondition'];
      /** What is to be done. */
      action: string;
      /** How long the owner has from when the rule begins to hold. */
      dueSeconds: number;
      /** Entity reference; null: the owner of the SLO. */
      owner: string | null;
      /** Consumed part of the budget below which the rule no longer holds; null for rules on burning. */
      clearsBelow: number | null;
    };
    SloPolicy: {
      name: components['schemas']['SloName'];
      title: string;
      /** Where it is changed. */
      file: string;
      /** SLOs that match each list that is not empty; all SLOs where every list is. */
      appliesTo: {
        owners: string[];
        systems: string[];
        services: string[];
        /** `key:value`. */
        tags: string[];
        slos: string[];
      };
      /** The most severe first. */
      rules: components['schemas']['SloPolicyRule'][];
    };
    SloPolicies: {
      items: components['schemas']['SloPolicy'][];
      faults: components['schemas']['SloFault'][];
    };
    /**
     * `done`: by somebody, whether or not the rule still holds. `cleared`: the rule no longer held before anybody did.
     */
    SloActionState: 'open' | 'acknowledged' | 'excepted' | 'done' | 'cleared';
    /** What a rule of a policy asks for of one SLO. */
    SloAction: {
      id: string;
      slo: components['schemas']['SloName'];
      /** Of the SLO, when it opened. */
      title: string;
      service: string;
      entityRef: components['schemas']['NullableText'];
      /** Entity reference of who is to act. */
      owner: string | null;
      /** The counts are made up. */
      isExample: boolean;
      policy: string;
      policyTitle: string;
      rule: string;
      when: components['schemas']['SloPolicyCondition'];
      /** What is to be done. */
      action: string;
      state: components['schemas']['SloActionState'];
      isOverdue: boolean;
      openedAt: components['schemas']['Instant'];
      dueAt: components['schemas']['Instant'];
      exceptedUntil: components['schemas']['NullableInstant'];
      /**
       * Format: date-time
       * When it was done or cleared.
       */
      closedAt: string | null;
      /**
       * Format: date-time
       * When the rule no longer held; until then there is no other action of it.
       */
      clearedAt: string | null;
      /** How the SLO stood when the action opened; the numbers are never changed. */
      opening: {
        state: components['schemas']['SloState'];
        consumed: components['schemas']['NullableNumber'];
        remaining: components['schemas']['NullableNumber'];
        sli: components['schemas']['NullableNumber'];
        target: components['schemas']['NullableNumber'];
        window: components['schemas']['SloWindow'];
        /** From 0; null of all objectives together. */
        objective: number | null;
        /** Of the definition. */
        version: number;
        computedAt: components['schemas']['NullableInstant'];
      };
      /** What can be decided on it now. */
      allows: ('acknowledge' | 'complete' | 'except' | 'reopen')[];
      /** What `If-Match` takes. */
      etag: string;
      /** The call whose answer holds the working of the SLO as it stands now. */
      workingHref: string;
    };
    SloActionPage: {
      items: components['schemas']['SloAction'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    SloActionEvent: {
      kind:
        | 'opened'
        | 'acknowledged'
        | 'done'
        | 'excepted'
        | 'reopened'
        | 'lapsed'
        | 'cleared';
      at: components['schemas']['Instant'];
      /** Entity reference of who decided; null where an evaluation did. */
      by: string | null;
      note: components['schemas']['NullableText'];
      /**
       * Format: date-time
       * End of an exception.
       */
      until: string | null;
    };
    SloActionDetail: components['schemas']['SloAction'] & {
      /** All that happened to it, the oldest first. */
      events: components['schemas']['SloActionEvent'][];
    };
    /** @example Agreed with the product owner */
    SloActionNote: string;
    SloActionRemark: {
      note?: components['schemas']['SloActionNote'];
    };
    SloActionReport: {
      note: components['schemas']['SloActionNote'];
    };
    SloActionReason: {
      reason: components['schemas']['SloActionNote'];
    };
    SloActionException: {
      reason: components['schemas']['SloActionNote'];
      /**
       * Format: date-time
       * After now, and 90 days from now at most.
       */
      until: string;
    };
    SloReview: {
      owner: string;
      from: components['schemas']['Instant'];
      to: components['schemas']['Instant'];
      /**
       * Format: date-time
       * When SLOs were last evaluated; null before the first time.
       */
      computedAt: string | null;
      /**
       * Format: date-time
       * When the portal began to watch the first of its SLOs: no change and no alert is known from before. Null where the team has none.
       */
      watchedSince: string | null;
      /** How many of its SLOs are in each state. */
      states: components['schemas']['SloCount'][];
      /** Its SLOs with how they stand and stood a week ago, the worst first. */
      slos: {
        items: components['schemas']['SloSummary'][];
        leftOff: boolean;
      };
      /** The latest first. */
      stateChanges: {
        items: components['schemas']['SloStateChange'][];
        leftOff: boolean;
      };
      /** Versions of definitions that began, the latest first. */
      definitionChanges: {
        items: {
          slo: components['schemas']['SloName'];
          title: string;
          version: number;
          at: components['schemas']['Instant'];
          /** Entity reference; null for files. */
          by: string | null;
        }[];
        leftOff: boolean;
      };
      /** Alerts that began, the latest first. */
      alerts: {
        items: components['schemas']['SloAlertEpisode'][];
        leftOff: boolean;
      };
      /** Open, acknowledged and excepted ones, and those that were closed within the time; the most urgent first. */
      actions: {
        items: components['schemas']['SloAction'][];
        leftOff: boolean;
      };
      /** What burnt most of the budgets of the SLOs that stand worst, within the last week. Those of which it is too early to say are left out, and what burnt less than a hundredth of its budget. */
      ledgers: {
        slo: components['schemas']['SloName'];
        title: string;
        /** From 0: the one that stands worst, of a composite, too. */
        objective: number;
        /** Null where the SLO has one objective. */
        objectiveTitle: string | null;
        lines: {
          start: components['schemas']['Instant'];
          end: components['schemas']['Instant'];
          badUnits: number;
          /** Part of the budget of the whole window. */
          consumed: number | null;
          /** What was under way at the service; where nothing known was, at what it depends on. Nothing known at either where it is empty. */
          markers: components['schemas']['SloMarker'][];
        }[];
      }[];
      /** Agreements that are broken or at risk, the worst first. */
      slasAtRisk: {
        items: components['schemas']['SlaSummary'][];
        leftOff: boolean;
      };
    };
    SloStateChange: {
      slo: components['schemas']['SloName'];
      title: string;
      at: components['schemas']['Instant'];
      /** Null for an SLO that is new. */
      from: components['schemas']['SloState'] | null;
      to: components['schemas']['SloState'];
      /** Part of the budget that was left then. */
      remaining: number | null;
    };
    SloDefinitionText: {
      /** OpenSLO v1 or v1alpha, YAML or JSON; documents that an SLO refers to come with it. */
      text: string;
    };
    SloDefinitionSource: {
      kind: 'api' | 'file' | 'catalog';
      /** The file, or the entity whose annotation names it. */
      ref: string | null;
      /** Whether it can be changed here; what comes from a file is changed there. */
      isEditable: boolean;
    };
    SloDefinitionRecord: {
      name: components['schemas']['SloName'];
      title: string;
      service: string;
      version: number;
      /** `sha256:` and hex, of what it says. */
      digest: string;
      source: components['schemas']['SloDefinitionSource'];
      /** OpenSLO v1, YAML: the SLO and all that it refers to. */
      text: string;
      definition: components['schemas']['SloDefinition'];
      warnings: components['schemas']['SloFault'][];
      createdAt: components['schemas']['Instant'];
      updatedAt: components['schemas']['Instant'];
      /** Entity reference of who wrote this version; null for files. */
      updatedBy: string | null;
    };
    ListedSloDefinition: {
      name: components['schemas']['SloName'];
      title: string;
      service: string;
      /** Catalog entity of the service; null where the catalog has none. */
      entityRef: string | null;
      /** Entity reference of who owns the service now. */
      owner: string | null;
      /** The latest, from 1. What each of them said is in `/slo-definitions/{sloName}/versions`, after it was retired, too. */
      version: number;
      source: components['schemas']['SloDefinitionSource'];
      createdAt: components['schemas']['Instant'];
      /** When its latest version began, it was moved or it was retired. */
      updatedAt: components['schemas']['Instant'];
      /** Entity reference of who wrote the latest version; null for files. */
      updatedBy: string | null;
      /**
       * Format: date-time
       * Since when it is out of use; null while it is in use.
       */
      retiredAt: string | null;
      /** Entity reference of who retired it; null while it is in use, and where its file or entity left it out. */
      retiredBy: string | null;
    };
    SloDefinitionPage: {
      items: components['schemas']['ListedSloDefinition'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    SloDefinitionRecords: {
      items: components['schemas']['SloDefinitionRecord'][];
      warnings: components['schemas']['SloFault'][];
    };
    SloSourceFaults: {
      items: (components['schemas']['SloFault'] & {
        kind: 'file' | 'catalog';
      })[];
    };
    SloDefinitionVersion: {
      version: number;
      digest: string;
      validFrom: components['schemas']['Instant'];
      validTo: components['schemas']['NullableInstant'];
      by: components['schemas']['NullableText'];
      /** OpenSLO v1. */
      text: string;
      /** What differs from the version before, as paths. */
      changes: {
        path: string;
        from: components['schemas']['NullableText'];
        to: components['schemas']['NullableText'];
      }[];
    };
    SloDefinitionVersionPage: {
      items: components['schemas']['SloDefinitionVersion'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    SloPrometheusRules: {
      /** YAML that Prometheus loads; empty where nothing could be made. */
      text: string;
      /** What no rule could be made for. */
      faults: {
        /** From 0; null for the SLO as a whole. */
        objective: number | null;
        /**
         * With an error an objective has no rules; with a note it has, and they leave something out.
         */
        severity: 'error' | 'note';
        detail: string;
        howToMend: string;
      }[];
    };
    /**
     * `kept`: so far, where the period is not over. `atRisk`: less than a quarter of what may fail is left, or the period ends below the target if it goes on like this. `broken`: nothing to come can mend it. `invalid`: the SLO or its objective is not there. `undecided`: more than a twentieth of the period is not known, and it decides; or it is too early to say. `notBegun`: the agreement begins later. `ended`: it was retired.
     */
    SlaState:
      | 'broken'
      | 'atRisk'
      | 'invalid'
      | 'noData'
      | 'undecided'
      | 'kept'
      | 'notBegun'
      | 'ended';
    SlaMoney: {
      /**
       * Decimal, with all digits of the currency.
       * @example 2500.00
       */
      amount: string;
      /**
       * ISO 4217.
       * @example EUR
       */
      currency: string;
    };
    SlaText: {
      /** Documents of `apiVersion: almanac.io/v1` and `kind: ServiceLevelAgreement`, YAML or JSON. */
      text: string;
    };
    SlaCheck: {
      /** Those that are right. */
      agreements: components['schemas']['SlaAgreement'][];
      /** In the order of the lines. */
      faults: components['schemas']['SloFault'][];
    };
    SlaAgreement: {
      id: components['schemas']['SloName'];
      title: string;
      customer: string;
      /** Name of the SLO on whose counts it is evaluated. */
      slo: string;
      /** Which of its objectives, from 0. */
      objective: number;
      /** Ratio of good units, 0…1. */
      target: number;
      window: components['schemas']['SloWindow'];
      /** First day of the agreement, in the zone of its window. Where a text that is posted names none, the day that it is first saved on. Only a file leaves it out: the period that is under way when it is first read is then judged as a whole. */
      since?: components['schemas']['Day'];
      exclusions: components['schemas']['SlaExclusion'][];
      credits?: components['schemas']['SlaCredits'];
      /** Entity reference. */
      owner?: string;
      /** Where the document is. */
      url?: string;
    };
    SlaCredits: {
      /** ISO 4217. */
      currency: string;
      /** Decimal. */
      feePerPeriod: string;
      tiers: {
        /** Ratio, excluded. */
        below: number;
        /** Of the fee. */
        percent: number;
      }[];
      capPercent?: number;
    };
    /** Time that does not count, by agreement with the customer. */
    SlaExclusion: {
      start: components['schemas']['Instant'];
      end: components['schemas']['Instant'];
      reason: string;
    };
    SlaRecord: {
      id: components['schemas']['SloName'];
      /** From 1. */
      version: number;
      /** `sha256:` and hex, of what it says. */
      digest: string;
      source: components['schemas']['SloDefinitionSource'];
      /** The agreement as YAML. */
      text: string;
      agreement: components['schemas']['SlaAgreement'];
      createdAt: components['schemas']['Instant'];
      updatedAt: components['schemas']['Instant'];
      /** Entity reference of who wrote this version; null for files. */
      updatedBy: string | null;
    };
    SlaRecords: {
      items: components['schemas']['SlaRecord'][];
    };
    SlaVersionPage: {
      items: {
        version: number;
        validFrom: components['schemas']['Instant'];
        validTo: components['schemas']['NullableInstant'];
        /** Entity reference of who wrote it; null for files. */
        by: string | null;
        /** The agreement as YAML. */
        text: string;
        agreement: components['schemas']['SlaAgreement'];
      }[];
      nextCursor: components['schemas']['NextCursor'];
    };
    SlaFaults: {
      items: components['schemas']['SloFault'][];
    };
    /** One period of an agreement. Numbers beyond what may fail are negative: nothing is clamped. */
    SlaPeriod: {
      start: components['schemas']['Instant'];
      end: components['schemas']['Instant'];
      isOver: boolean;
      /**
       * Format: date-time
       * From here on a period that is over becomes final, once its last counts have come; null for one that is under way, or final.
       */
      settlesAt: string | null;
      /**
       * Format: date-time
       * When it became final: what it says never changes since then. Null for one that is under way or provisional.
       */
      settledAt: string | null;
      /** Whether the agreement held when it ended; no credit is due for what was before. */
      isPromised: boolean;
      /** Of the agreement, that held when the period ended. */
      version: number;
      target: number;
      state: components['schemas']['SlaState'];
      stateInWords: string;
      sli: components['schemas']['NullableNumber'];
      /** Part of the time that counts whose counts are known, 0…1. */
      coverage: number;
      /** Events or slices that count. */
      units: number;
      badUnits: number;
      /** What was taken out, in whole buckets. */
      excludedSeconds: number;
      excludedUnits: number;
      /** SLI − target. */
      headroom: number | null;
      /** What may still fail; until the end of the period, where that can be told. */
      unitsLeft: number;
      /** The same as a part of what may fail in all; null where nothing may. */
      shareLeft: number | null;
      /** The same in minutes of full outage, at the traffic of the last seven days. */
      outageMinutesLeft: number | null;
      /** At the end of the period, if it goes on as in the last seven days. Null where too little is known to tell. */
      projectedSli: number | null;
      creditPercent: components['schemas']['NullableNumber'];
      /** Due for the period, or if it ended now; null where no credits are agreed, or it cannot be told. Where much is not known, no less than this, whatever that time was. */
      credit: components['schemas']['SlaMoney'] | null;
    };
    SlaSummary: {
      id: components['schemas']['SloName'];
      title: string;
      customer: string;
      owner: components['schemas']['NullableText'];
      slo: string;
      sloTitle: components['schemas']['NullableText'];
      service: components['schemas']['NullableText'];
      objective: number;
      target: number;
      window: components['schemas']['SloWindow'];
      url: components['schemas']['NullableText'];
      /** Whether the counts are made up. */
      isExample: boolean;
      version: number;
      state: components['schemas']['SlaState'];
      stateInWords: string;
      /** Why it cannot be evaluated. */
      problem: string | null;
      /** Whether a broken promise costs money. */
      hasCredits: boolean;
      /**
       * Format: date
       * First day of the agreement, in the zone of its window; null where a file names none: the period that is under way when it is first read is then judged as a whole.
       */
      since: string | null;
      /**
       * Format: date-time
       * When it was taken out of use. Lists have it until its last promised period is final.
       */
      retiredAt: string | null;
      /** The period that is under way; null where there is none. */
      current: components['schemas']['SlaPeriod'] | null;
      /** The last period that is over. Windows that always rolled have none. */
      last: components['schemas']['SlaPeriod'] | null;
      computedAt: components['schemas']['Instant'];
    };
    SlaPage: {
      items: components['schemas']['SlaSummary'][];
      nextCursor: components['schemas']['NextCursor'];
      totalCount: number;
      matchingCount: number;
      /** Template (RFC 6570) of the call whose answer holds the working of an item, with its `id`. */
      workingHref: string;
    };
    SlaPeriodWithWorking: components['schemas']['SlaPeriod'] & {
      working: components['schemas']['Working'];
      /** The definition of the SLO that decides: the one that held when the period ended. */
      evaluatedBy: {
        slo: components['schemas']['SloName'];
        version: number;
        digest: string;
      };
      /** Those of the latest version of the agreement that touch the period, as long as it is not final. */
      exclusions: components['schemas']['SlaExclusion'][];
      /** What a final period would be with the exclusions that were changed since; null where none was. */
      wouldNowBe: {
        inWords: string;
        state: components['schemas']['SlaState'];
        sli: components['schemas']['NullableNumber'];
        credit: components['schemas']['SlaMoney'] | null;
      } | null;
    };
    SlaStanding: {
      summary: components['schemas']['SlaSummary'];
      agreement: components['schemas']['SlaAgreement'];
      source: components['schemas']['SloDefinitionSource'];
      /** The one under way, then those that are over, the latest first. */
      periods: components['schemas']['SlaPeriodWithWorking'][];
      /** Sum of the credits of the promised periods that are over and listed, one for each currency. */
      creditsDue: components['schemas']['SlaMoney'][];
      /** The agreement beside the objective of the SLO. */
      comparison: {
        objectiveTarget: number;
        /** Target of the objective − target of the agreement. */
        difference: number;
        isSameWindow: boolean;
        /** Part of what the agreement allows that is left when the budget of the objective is gone. */
        leftWhenBudgetIsGone: number | null;
        inWords: string;
      } | null;
    };
    /** What can be promised at best of an SLO, given what its service depends on. */
    SloPromise: {
      slo: components['schemas']['SloName'];
      /** The service in the catalog. */
      entityRef: string | null;
      objective: number;
      /** What is to be promised. */
      target: number;
      /**
       * `always`: however failures depend on each other. `ifIndependent`: where they do not. `ifDependent`: only where they come together more than by chance. `never`: what is needed does not allow it. `undecided`: nothing closer than the bounds can be told. `unmeasured`: what is measured allows it, and of the rest nothing is known. `measuredBelow`: the service itself measures below it, and what is needed allows more than that. `noDependencies`: nothing is known that the service depends on. `notInCatalog`: the service is not there.
       */
      verdict:
        | 'always'
        | 'ifIndependent'
        | 'ifDependent'
        | 'never'
        | 'undecided'
        | 'unmeasured'
        | 'measuredBelow'
        | 'noDependencies'
        | 'notInCatalog';
      inWords: string;
      /** The best promise where failures do not depend on each other; null where something that is needed is not measured, or too much is shared. */
      independent: number | null;
      /** No worse than this, however they do; null where something that is needed is not measured. */
      lowest: number | null;
      /** No better than this, however they do. */
      highest: number | null;
      /** What is needed, by how much more could be promised if it never failed, most first. */
      heldBackBy: {
        entityRef: string;
        gain: number;
      }[];
      /** All that is needed, directly or by others, in the order of the references. */
      dependencies: {
        entityRef: string;
        title: string;
        /** Whether the catalog has the entity. */
        isKnown: boolean;
        neededBy: {
          entityRef: string;
          kind: 'hard' | 'soft' | 'group';
          /** Part of the requests that uses a soft need. */
          share?: number;
          /** Those of one group stand in for each other. */
          group?: string;
        }[];
        /** The worst that is measured of it; null where nothing is, or too little of the window of each SLO is known yet. */
        sli: number | null;
        /** The same without the failures of what it needs itself. */
        ownAvailability: number | null;
        /** The SLO that the SLI is of; without an SLI, the one that too little is known of yet. */
        slo: string | null;
        objective: number | null;
        window: components['schemas']['SloWindow'] | null;
        coverage: components['schemas']['NullableNumber'];
      }[];
      /** What nothing, or too little yet, is measured of; it counts as if it never failed. */
      unknown: string[];
      /** What is needed on several ways; it counts once. */
      shared: string[];
      circles: string[][];
      /** What is wrong in the annotations. */
      faults: {
        entityRef: string;
        entry: string | null;
        severity: 'error' | 'warning';
        detail: string;
        howToMend: string;
      }[];
      assumptions: string[];
      /** SLI of the objective itself, for comparison; the failures of what is needed are in it. */
      measured: number | null;
      /** Whether `measured` is below the target, and enough is known of its window to say so. */
      isMeasuredBelow: boolean;
      /** Whether any of the counts is made up. */
      isExample: boolean;
      working: components['schemas']['Working'];
    };
    SliPush: {
      buckets: components['schemas']['SloBuckets'];
    };
    SliPushReport: {
      /** Buckets that say something and were kept. */
      kept: number;
      /** Buckets left out since only wider ones are kept of that time and the push does not cover a whole one. */
      tooOld: number;
      /** Objectives that are evaluated on this SLI. */
      objectives: number;
    };
    TrendRequest: {
      /** At most 1,000 series; more are refused as `batch-too-large`. */
      series: {
        name?: string;
        values: components['schemas']['Value'][];
        step: components['schemas']['Step'];
        start: components['schemas']['Day'];
        season?: number;
        /**
         * What the values are: a count is never below 0, a share lies between 0 and 1 and so does its forecast, and a gauge has no natural zero. Guessed from the values when left out.
         */
        kind?: 'count' | 'share' | 'gauge';
        /** Between which all values lie, and so does their forecast; a share has those of its kind. */
        bounds?: {
          low: number;
          high: number;
        };
        /** Parts whose values add up to the series. */
        members?: {
          member: string;
          values: components['schemas']['Value'][];
          /** For a ratio: what the member's part is a part of, e.g. its users, in any unit that all members share. Then `values` are parts of the whole of all members. */
          wholes?: components['schemas']['Value'][];
        }[];
      }[];
      options?: components['schemas']['TrendOptions'];
    };
    TrendOptions: {
      /** Analyse the last so many periods; all when left out. */
      windowPeriods?: number;
      /** @defaultValue `12` */
      horizon: number;
      /** Penalty of a change point, in variances of the noise, taken as it is; by `changeCriterion` when left out. */
      changePenalty?: number;
      /**
       * Penalty of a change point by name, `mbic` when left out; not beside a `changePenalty`. `bic` lets more changes through. For changes of the mean it is raised where neighbours resemble each other.
       */
      changeCriterion?: 'mbic' | 'bic';
      /**
       * What changes at the change points that are told: the level, the level or how much it varies, or the line that the values follow. The verdict goes by changes of the level whatever is asked for.
       * @defaultValue `mean`
       */
      changeModel: 'mean' | 'mean-variance' | 'trend';
      correction?: components['schemas']['Correction'];
      /**
       * How `direction.q` is made over all series of the request; Benjamini-Yekutieli holds however they hang together, and is stricter.
       * @defaultValue `benjamini-hochberg`
       */
      multiplicity: 'benjamini-hochberg' | 'benjamini-yekutieli';
      forecastMethod?: components['schemas']['ForecastMethod'];
      /** Probabilities of which the forecast tells the value that is not exceeded, in `forecast.quantiles`. Where the errors of the past are too few for one so far out, the largest of them is stretched as normal errors would be. */
      quantiles?: number[];
      /** @defaultValue `0.05` */
      alpha: number;
    };
    /**
     * What the forecast is made by. `shipped` is that of the pages: the last level for a staircase, else the `combination` of Theta and a damped trend. `naive` repeats the last value, or the last cycle of a season; `ses` smooths the level, `holt` a trend that goes on, `damped` one that dies away, and `ets` is the one of these three that the values speak for.
     * @defaultValue `shipped`
     */
    ForecastMethod:
      | 'shipped'
      | 'naive'
      | 'ses'
      | 'holt'
      | 'damped'
      | 'theta'
      | 'ets'
      | 'combination';
    TrendAnalysis: {
      engineVersion: string;
      inputDigest: string;
      window: {
        start: components['schemas']['Day'];
        end: components['schemas']['Day'];
        step: components['schemas']['Step'];
        periods: number;
        missing: number;
        /** Periods from one value to the next, where values come regularly but less often than the step: 3 for quarters in a signal by the month. The analysis goes by these values; `missing` counts all periods without one. */
        spacing?: number;
      };
      verdict: components['schemas']['Verdict'];
      /** One sentence; for `unknown` how many more observations are needed. */
      verdictReason: string;
      latest: {
        at: components['schemas']['Day'];
        value: number;
      } | null;
      direction: {
        s: number;
        tau: number;
        z: number;
        p: number;
        /** Over all series of the sweep or request: Benjamini-Hochberg, unless `multiplicity` asked otherwise. */
        q: number | null;
        requestedCorrection: components['schemas']['Correction'];
        correction: components['schemas']['Correction'];
        /**
         * In place of `correction`, which then is `none`: the variance of a seasonal test is from the covariances of its seasons (Hirsch and Slack 1984). Left out where it is not.
         */
        seasonalCorrection?: 'covariances';
      };
      /** Theil-Sen with a 95 % interval; its ends are null where the values are too few to tell one. What a share changes by in a year is told as 1 at the most. */
      slope: {
        perStep: components['schemas']['Value'];
        low: components['schemas']['Value'];
        high: components['schemas']['Value'];
        perYear: components['schemas']['Value'];
        perYearLow: components['schemas']['Value'];
        perYearHigh: components['schemas']['Value'];
        /** Slope per year as part of the middle of the line; null where zero does not mean "none of it". */
        ratioPerYear: number | null;
        intercept?: components['schemas']['Value'];
      };
      changePoints: {
        /** First period of the new level within the window. */
        index: number;
        at: components['schemas']['Day'];
        low: components['schemas']['Day'];
        high: components['schemas']['Day'];
        before: number;
        after: number;
        /** Of the change model `trend`: change per step before, where `before` and `after` are where the two lines are at `at`. */
        slopeBefore?: number;
        slopeAfter?: number;
        /** Of the change model `mean-variance`: standard deviation before. */
        deviationBefore?: number;
        deviationAfter?: number;
        /** Nearest markers. Nearness in time does not show a cause. */
        markers: {
          markerId: string;
          title: string;
          kind: string;
          at: components['schemas']['Instant'];
          url?: string;
          distanceDays: number;
          /** How often a marker lies as near when all markers are shifted in time. */
          chance: number;
        }[];
      }[];
      forecast: {
        method: string;
        start: components['schemas']['Day'];
        median: number[];
        bands: {
          level: number;
          low: number[];
          high: number[];
          measuredCoverage: number | null;
        }[];
        /** Rolling origins behind the intervals. */
        origins: number;
        /** Where they were asked for, in that order. */
        quantiles?: {
          probability: number;
          /** One value a step; null where the past is too short to tell any error. */
          values: number[] | null;
        }[];
      } | null;
      contributions: components['schemas']['Contributions'] | null;
      quality: {
        id: string;
        severity: 'info' | 'warning';
        text: string;
      }[];
      /** Cycles that the values follow, the shortest first; direction, size and shifts are found without them. Left out where there is none. */
      seasons?: components['schemas']['Season'][];
      panel?: components['schemas']['FixedPanel'];
      partialTotal?: components['schemas']['PartialTotal'];
      /** Which dimension explains the change, the one whose shares it shifted most first. Left out where there is but one. */
      dimensions?: components['schemas']['ExplainingDimension'][];
      emergence?: components['schemas']['Emergence'];
      /** When a count was at least twice its usual for a while, in the order of time; what was high from the first value on, or has been for long, is a level and not told. Left out where there is none. */
      bursts?: components['schemas']['Burst'][];
      working: components['schemas']['Working'];
    };
    Burst: {
      from: components['schemas']['Day'];
      to: components['schemas']['Day'];
      /** Mean of the values in it; without their season where they have one. */
      mean: number;
      /** Mean of all values. */
      usual: number;
      /** `mean` over `usual`. */
      ratio: number;
      /** How much likelier the values are in a burst than outside, as a difference of log-likelihoods. */
      weight: number;
      /** Whether it ended before the last value. */
      isOver: boolean;
    };
    Season: {
      /** Periods of one cycle. */
      periods: number;
      /**
       * `none`: the cycle was given, and other cycles do not foretell one.
       */
      strength: 'none' | 'weak' | 'clear' | 'strong';
      /** How well other cycles foretell one, of what is not trend: 1 for a cycle that repeats exactly, 0 or less for none; null where too few were seen. */
      skill: number | null;
      /** Whether the caller gave the cycle; otherwise it was found. */
      isGiven: boolean;
    };
    /** The members that have a value at both ends of the window, where others began or ceased to report. Direction, size, shifts and verdict are of their sum. Left out where none did. */
    FixedPanel: {
      /** Members at both ends. */
      members: number;
      /** Members at the first. */
      membersBefore: number;
      /** Members at the last. */
      membersAfter: number;
      /** Change of the whole; the other two add up to it. */
      change: number;
      /** Change of the members at both ends. */
      panelChange: number;
      /** What members that began or ceased to report brought and took. */
      coverageChange: number;
      start: components['schemas']['Day'];
      /** Sum of the members at both ends, one value a period from `start`. */
      values: components['schemas']['Value'][];
    };
    ExplainingDimension: {
      dimension: string;
      /** By how much the change shifted the shares of the named members, in nats (Jensen-Shannon divergence). */
      surprise: number;
      /** Part of the change that the named members explain together, a ratio. */
      explained: number;
      /** Titles of the members that explain most of it. */
      members: string[];
    };
    /** How much something is coming up, where it is counted by who takes it up. */
    Emergence: {
      /** Product of the three, 0…1. */
      score: number;
      /** 0…1, small counts shrunk. */
      growth: number;
      /** Halves with each year. */
      recency: number;
      /** 0 for one adopter, towards 1. */
      breadth: number;
      /** Adopters as if all had taken up alike. */
      effectiveAdopters: number;
    };
    TrendResult: components['schemas']['TrendAnalysis'] & {
      name: string | null;
    };
    /** What each member added to the change between two periods; the parts add up to the change. */
    Contributions: {
      from: components['schemas']['Day'];
      to: components['schemas']['Day'];
      before?: number;
      after?: number;
      change: number;
      parts: {
        dimension: string;
        member: string;
        title: string;
        before: components['schemas']['Value'];
        after: components['schemas']['Value'];
        change: number;
        shareOfChange: components['schemas']['Value'];
      }[];
      /** Part of the change that no member explains, e.g. a member that began to report. */
      other: number;
      effects?: components['schemas']['RatioEffects'];
    };
    /** Why a ratio changed, where the wholes of its members are known. Rate, mix and other add up to the change. */
    RatioEffects: {
      /** By how much it changed since the ratios of members did. */
      rate: number;
      /** By how much it changed since the members have other shares of the whole. */
      mix: number;
      other: number;
      parts: {
        member: string;
        title: string;
        rate: number;
        mix: number;
      }[];
    };
    Explanation: {
      sentence: string;
      facts: {
        id: string;
        text: string;
        evidence: {
          kind:
            | 'series'
            | 'analysis'
            | 'contributions'
            | 'change-point'
            | 'marker'
            | 'forecast'
            | 'policy';
          href: string;
        };
      }[];
      caveats: string[];
    };
    TopicAnalysis: {
      topicId: components['schemas']['NamespacedId'];
      signalId: components['schemas']['NamespacedId'];
      analysis: components['schemas']['TrendAnalysis'];
      explanation: components['schemas']['Explanation'];
    };
    TopicComparison: {
      /** In the order asked for. */
      topics: components['schemas']['ComparedTopic'][];
      /** What is measured for any of the topics, first what most of them have. */
      signals: {
        id: components['schemas']['NamespacedId'];
        title: string;
        /** So many of the topics have it. */
        topicCount: number;
      }[];
      /** Which values can be drawn on one axis. */
      modes: {
        /** They have one unit and one step. */
        absolute: boolean;
        /** They are counts of one signal, so that each is a part of their sum. */
        share: boolean;
        /** They have one step, zero means "none of it", and at least one has a value above 0 in the base. */
        indexed: boolean;
      };
      /** First day of the period in which the index of each is 100; null where there is none. */
      base: components['schemas']['Day'] | null;
      /** What is compared; left out what cannot be. */
      measures: components['schemas']['ComparedMeasure'][];
      sentence: string;
      /** What a reader must keep in mind. */
      notes: string[];
      working: components['schemas']['Working'];
    };
    ComparedTopic: {
      topicId: components['schemas']['NamespacedId'];
      /** Null where it is not known. */
      title: string | null;
      /** Why it cannot be compared, or in part alone. */
      problem: {
        /**
         * As problem types are called.
         */
        id: 'unknown-topic' | 'no-series' | 'no-analysis-yet';
        detail: string;
      } | null;
      signal: components['schemas']['Signal'] | null;
      /** First day of the first value; the same for all of one step. */
      start: components['schemas']['Day'] | null;
      values: components['schemas']['Value'][];
      /** Part of the sum of all, a ratio, where all have a value; empty where `modes` says that there is none. */
      shares: components['schemas']['Value'][];
      /** 100 in the base; empty where there is no index of it. */
      indexed: components['schemas']['Value'][];
      analysis: components['schemas']['TopicAnalysis'] | null;
    };
    ComparedMeasure: {
      /**
       * `latest`: value in the last period that all have; `year-change`: how it changed in the year until then; `growth`: slope a year; `relative-growth`: slope a year as part of the middle of the line; `outlook`: what is foreseen for the last period that all have a forecast of.
       */
      id: 'latest' | 'year-change' | 'growth' | 'relative-growth' | 'outlook';
      /** UCUM, as signals carry it; `year-change` and `growth` are differences in it. */
      unit: string;
      /** The period of the values; null where they are of no one period. */
      at: components['schemas']['Day'] | null;
      values: {
        topicId: components['schemas']['NamespacedId'];
        value: components['schemas']['Value'];
        /** Lower end of the 95 % interval; null where none is known. */
        low: number | null;
        high: number | null;
      }[];
      /** The one whose interval lies above those of all others; null where there is none, and for slopes where a topic moves in steps. */
      leader: components['schemas']['NamespacedId'] | null;
      /** Pairs of topics whose intervals overlap, so that it cannot be told which has more. */
      unclear: components['schemas']['NamespacedId'][][];
      sentence: string;
    };
    TopicPeriod: components['schemas']['TopicAnalysis'] & {
      /** First period of the chosen ones with a value. */
      from: components['schemas']['Day'];
      /** Last period of the chosen ones with a value. */
      to: components['schemas']['Day'];
      /** Value at the first. */
      before: number;
      /** Value at the last. */
      after: number;
      change: number;
    };
    /** A fault in a radar file; the radar keeps its last good definition. */
    RadarFault: {
      file: string;
      line: number | null;
      column: number | null;
      path: string;
      detail: string;
      howToMend: string;
    };
    Radar: {
      id: components['schemas']['CollectorId'];
      title: string;
      description: string;
      /** Entity ref. */
      owner?: string;
      /** Null until a collector has brought the signal, and for a radar without one. */
      signal: components['schemas']['Signal'] | null;
      /** Null for a radar without a signal, on which people alone place the topics. */
      signalId?: string | null;
      quadrants: {
        id: string;
        title: string;
        description?: string;
        blipCount: number;
      }[];
      /** From the centre outwards. */
      rings: {
        id: string;
        title: string;
        description?: string;
        /** The policy's condition for the ring in words. */
        rule: string;
        /** Topics that stand in it: by decision where there is one, else by suggestion. */
        blipCount: number;
      }[];
      policy: {
        version: string;
        /** A change of ring counts as movement for so many periods. */
        movementPeriods: number;
        hysteresis?: number;
        /** A verdict must have been there or be gone for so many periods on end before a ring moves by it. */
        verdictPeriods?: number;
        /** Whether a ring asks for a verdict; `verdictPeriods` changes nothing where none does. */
        asksForVerdicts?: boolean;
        levels?: components['schemas']['PolicyLevel'][];
        thresholds?: components['schemas']['PolicyThreshold'][];
        /** So many periods before the last one the policy can be replayed. */
        replayedPeriods?: number;
        /** A decision drifts once the suggestion has left it behind for so many periods. */
        driftPeriods?: number;
      };
      definitionVersion: string;
      blipCount: number;
      /** Blips whose movement is not `none`. */
      movedCount: number;
      /** How many of its blips stand how to what was decided. */
      decisions?: {
        decided: number;
        undecided: number;
        differs: number;
        overdue: number;
        drifting: number;
      };
      /**
       * `computing` from the start of the first collection until all of it is analysed and on the radar; never again after that.
       */
      state: 'empty' | 'computing' | 'ready' | 'stale';
      progress: {
        done: number;
        total: number | null;
        what: string;
      } | null;
      computedAt: components['schemas']['Instant'] | null;
      /** Last period with a value. */
      dataAsOf: components['schemas']['Day'] | null;
    };
    RadarDefinitionText: {
      /** A radar file: YAML, or JSON. */
      text: string;
    };
    RadarDefinitionRecord: {
      radarId: components['schemas']['CollectorId'];
      title: string;
      /** From 1; null for a radar of a file. */
      version: number | null;
      /** Digest of what the definition says. */
      definitionVersion: string;
      source: {
        kind: 'portal' | 'file';
        file: components['schemas']['NullableText'];
        /** Whether it can be changed here; a radar of a file is changed there. */
        isEditable: boolean;
      };
      /** YAML, as it was written. */
      text: string;
      /** The same as JSON, with what was left out filled in. */
      content: {
        [key: string]: unknown;
      };
      updatedAt: components['schemas']['NullableInstant'];
      updatedBy: components['schemas']['NullableText'];
    };
    RadarDefinitionVersion: {
      version: number;
      /** YAML; null where the radar was taken away. */
      text: string | null;
      /** Entity reference. */
      by: string;
      at: components['schemas']['Instant'];
    };
    RadarDefinitionVersionPage: {
      items: components['schemas']['RadarDefinitionVersion'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    RadarDraft: {
      /** A radar file: YAML, or JSON. Goes before `definition`. */
      text?: string;
      /** What the YAML would say. */
      definition?: {
        [key: string]: unknown;
      };
    };
    RadarDraftFault: {
      line: number | null;
      column: number | null;
      /** As `rings[0].when.atLeast`. */
      path: string;
      detail: string;
      howToMend: string;
    };
    RadarDraftCheck: {
      /** YAML. */
      text: string;
      /** What the text says, right or not; null where it is no YAML of a mapping. */
      content: {
        [key: string]: unknown;
      } | null;
      faults: components['schemas']['RadarDraftFault'][];
      /** Null where it has faults. */
      preview: components['schemas']['RadarPreview'] | null;
    };
    /** Where topics would stand on a radar, by what is known now. */
    RadarPreview: {
      signal: components['schemas']['Signal'] | null;
      rings: {
        id: string;
        title: string;
        /** Null on a radar without a signal. */
        rule: string | null;
        blipCount: number;
      }[];
      quadrants: {
        id: string;
        title: string;
        blipCount: number;
      }[];
      items: {
        topicId: components['schemas']['NamespacedId'];
        title: string;
        quadrant: string;
        ring: string;
        radius: number;
        value: components['schemas']['Value'];
      }[];
      /** Topics that have no value yet. */
      notYetCount: number;
      /** Whether there are more topics than the 2,000 that are looked at. */
      hasMore: boolean;
    };
    RadarImportRequest: {
      /** What the list is called, e.g. the name of the file; the history says so of each decision. */
      from: string;
      /** The list, as the tech-radar plugin or Zalando’s radar takes it. */
      content: {
        [key: string]: unknown;
      };
      /** Of the radar, where it is made. When left out: what the list itself says its title is, as one of Zalando’s radar may, else the id of the radar. */
      title?: string;
      description?: string;
      /** Entries whose title is, but for capitals, that of one topic of this signal, or an alias of it, are taken for that topic. The signal of the radar when left out; nothing is matched where it has none. */
      matchSignal?: components['schemas']['NamespacedId'];
      /** Say what would change, and keep nothing. */
      dryRun?: boolean;
    };
    RadarImport: {
      radarId: components['schemas']['CollectorId'];
      format: 'backstage' | 'zalando';
      dryRun: boolean;
      /** Whether the radar is made of the list. */
      isNew: boolean;
      /** Entries of the list. All but those of `leftOut` are brought in, each as a topic of its own. */
      entryCount: number;
      /** Entries of which nothing is brought in; `findings` say why. */
      leftOut: {
        /** JSON pointer into the list (RFC 6901). */
        pointer: string;
        title: string | null;
      }[];
      /** Entries of the list that could be read. */
      listedEntries: number;
      /** Entries that are taken for topics which were known before. */
      matchedEntries: number;
      addedTopics: number;
      /** Entries that were not on the radar. */
      addedEntries: number;
      /** Entries that went to another quadrant. */
      movedEntries: number;
      addedDecisions: number;
      /** Decisions that were brought in before. */
      unchangedDecisions: number;
      matched: {
        title: string;
        pointer: string;
        topicId: components['schemas']['NamespacedId'];
      }[];
      /** Topics that earlier lists put on the radar and this one does not name. They stay as they are. */
      absent: components['schemas']['NamespacedId'][];
      findings: components['schemas']['RadarImportFinding'][];
    };
    /** Something of a list that is not brought in as it stands there. */
    RadarImportFinding: {
      /**
       * `left-out`: is not brought in; `note`: is brought in otherwise.
       */
      kind: 'left-out' | 'note';
      /** JSON pointer into the list (RFC 6901). */
      pointer: string;
      /** Title of the entry. */
      entry: string | null;
      detail: string;
      howToMend: string;
    };
    /** A threshold of a policy that is no level to be reached: a value that must not be exceeded, a forecast, a risk. */
    PolicyThreshold: {
      ring: string;
      /** Which of these thresholds of the ring, 0 for the first. */
      index: number;
      /**
       * `value`: the value of the signal; `forecast`: a quantile of its forecast; `risk`: the chance that it will lie below, or above, a level.
       */
      of: 'value' | 'forecast' | 'risk';
      bound: 'atLeast' | 'atMost';
      /** In the unit of the signal; of a risk 0…1. */
      value: number;
      forPeriods: number;
      /** So many periods ahead; of a forecast and of a risk. */
      horizon?: number;
      /** Of a forecast: the probability that it is not exceeded. */
      quantile?: number;
      /**
       * Of a risk: where the value is feared to lie.
       */
      side?: 'below' | 'above';
      /** Of a risk: what the value is feared to lie below, or above; in the unit of the signal. */
      level?: number;
    };
    /** A level that the policy of a radar asks to be reached. */
    PolicyLevel: {
      ring: string;
      /** Which of the levels of the ring, 0 for the first. */
      level: number;
      /** In the unit of the signal. */
      atLeast: number;
      forPeriods: number;
    };
    RadarWhatIfRequest: {
      /** Levels that are to be others; those that are not named stay as they are declared. */
      levels?: {
        ring: string;
        level: number;
        atLeast?: number;
        forPeriods?: number;
      }[];
      /** Thresholds that are to be others; those that are not named stay as they are declared. */
      thresholds?: {
        ring: string;
        index: number;
        value?: number;
        forPeriods?: number;
      }[];
      hysteresis?: number;
      /** So many periods on end a verdict is to be there, or be gone, before a ring moves by it. */
      verdictPeriods?: number;
      /** Day to go back to, within the `replayedPeriods` of the policy: an earlier one is taken for the first of these; the last period that is known when left out. */
      asOf?: components['schemas']['Day'] | null;
    };
    RadarWhatIf: {
      radarId: components['schemas']['CollectorId'];
      /** First day of the period that it is of; null while there is none. */
      asOf: components['schemas']['Day'] | null;
      policy: {
        hysteresis: number;
        verdictPeriods?: number;
        levels: components['schemas']['PolicyLevel'][];
        thresholds?: components['schemas']['PolicyThreshold'][];
        /** Nothing is changed. */
        isDeclared: boolean;
      };
      /** From the centre outwards. */
      rings: {
        id: string;
        rule: string;
        /** Topics that would stand in it: by decision where there is one, else by what the changed policy suggests. */
        blipCount: number;
        /** The same by the declared policy. */
        declaredBlipCount: number;
      }[];
      /** Topics that another ring is suggested for than by the declared policy. */
      movedCount: number;
      /** Of these, those that stay where they are, in the ring that people decided. */
      heldCount?: number;
      /** Topics of the radar that had no value yet. */
      notYetCount: number;
      /** The topics that had a value, by title. */
      items: {
        topicId: components['schemas']['NamespacedId'];
        title: string;
        quadrant: string;
        ring: string;
        declaredRing: string;
        radius: number;
        value: number;
        /** What stands now, or stood at the end of a past period; `differs` against `ring`, never with a `drift`; null where nothing stood. It holds by any policy. */
        decision?: components['schemas']['BlipDecision'] | null;
      }[];
      /** The topics that no signal measures and that are decided now, or were by the end of a past period, by title. */
      placed?: components['schemas']['RadarWhatIfPlaced'][];
    };
    /** A topic that people alone place. */
    RadarWhatIfPlaced: {
      topicId: components['schemas']['NamespacedId'];
      title: string;
      quadrant: string;
      decision: components['schemas']['BlipDecision'];
    };
    RadarTrackRecord: {
      radarId: components['schemas']['CollectorId'];
      policyVersion: string;
      /** Days whose suggestions are judged, from the oldest, a year apart. */
      days: components['schemas']['Day'][];
      /** Suggestions that are judged. */
      judgedCount: number;
      /** Share of the judged suggestions that stood; null where none is judged. */
      stood?: number | null;
      /** From the centre outwards. */
      rings: {
        ring: string;
        suggested: number;
        /** Had this ring a year later. */
        had: number;
        both: number;
        precision: number | null;
        recall: number | null;
      }[];
      /** The chance that a suggestion stands a year later, as earlier years let expect on its day, beside what came. */
      calibration: {
        bins: {
          from: number;
          to: number;
          count: number;
          /** Mean of the chances. */
          said: number;
          /** Share that stood. */
          stood: number;
        }[];
        /** Brier score: 0 is perfect, 0.25 is a coin. */
        brier: number | null;
      };
      /** The judged suggestions of one ring beside a milestone that its collector knows; null where the radar names none, or none is judged. */
      truth: {
        ring: string;
        milestone: string;
        suggested: number;
        reached: number;
        both: number;
        precision: number | null;
        recall: number | null;
      } | null;
    };
    Blip: {
      topicId: components['schemas']['NamespacedId'];
      title: string;
      quadrant: string;
      /** The suggested ring; the decided one where no signal measures the topic. */
      ring: string;
      /** The ring that the blip left at `movedAt`, as in the history; null when it is new or never changed its ring. */
      previousRing: string | null;
      movement: components['schemas']['Movement'];
      /** First day of the period of the last change of ring, however long ago, as in the history; of the first value when the blip is new; null when it never changed its ring. */
      movedAt: components['schemas']['Day'] | null;
      verdict: components['schemas']['Verdict'];
      value: components['schemas']['Value'];
      changeOfYear: components['schemas']['Value'];
      /** Place inside the ring: 0 at the inner edge (about to move in), 1 at the outer. */
      radius: number;
      tags: string[];
      /** Whether a signal measures the topic. Where none does, nothing is suggested: `ring`, `previousRing`, `movement` and `movedAt` are of what people decided. */
      isMeasured?: boolean;
      /** What people decided; null where nothing is decided. The suggestion in `ring` stays as it is computed. */
      decision?: components['schemas']['BlipDecision'] | null;
    };
    /**
     * `differs`: another ring is decided than suggested; `overdue`: the day of its review is over; `drifting`: the suggestion has left what it was when it was decided, for long enough, and has not come to what was decided.
     */
    BlipDecisionState:
      | 'decided'
      | 'undecided'
      | 'differs'
      | 'overdue'
      | 'drifting';
    /** The decision that stands for a blip. */
    BlipDecision: {
      kind: 'accept' | 'override';
      /** The decided ring; one that the radar has no more where its rings were changed since. */
      ring: string;
      /** What was suggested when it was decided; null where that is not known. */
      suggestedRing: string | null;
      reason: string | null;
      /** Last day, in UTC, on which it is to be looked at again. */
      reviewOn: components['schemas']['Day'] | null;
      /** Entity reference. */
      by: string;
      at: components['schemas']['Instant'];
      /** What it was brought in from; `by` is who brought it in, and `at` the day that the list gives. Null for what was decided here. */
      importedFrom?: string | null;
      /** When it was brought in; null for what was decided here, and where that was not kept. */
      importedAt?: components['schemas']['Instant'] | null;
      /** Another ring is suggested now. */
      differs: boolean;
      isReviewOverdue: boolean;
      /** Set where the evidence has left the decision behind. */
      drift: components['schemas']['DecisionDrift'] | null;
    };
    /** Since when what is suggested has been neither what it was when it was decided, nor what was decided. */
    DecisionDrift: {
      since: components['schemas']['Day'];
      /** So many periods of the signal, with the first and the last one. */
      periods: number;
    };
    /** One entry of the history of decisions. */
    RingDecision: {
      /** The first is 1. Quoted, that of the last is what `If-Match` takes. */
      number: number;
      kind: 'accept' | 'override' | 'withdraw';
      /** The decided ring; null where one was withdrawn. */
      ring: string | null;
      /** What was suggested then; null where the topic was on the radar no more, and for what was imported. */
      suggestedRing: string | null;
      reason: string | null;
      reviewOn: components['schemas']['Day'] | null;
      /** Entity reference. */
      by: string;
      at: components['schemas']['Instant'];
      /** What it was brought in from; `by` is who brought it in, and `at` the day that the list gives. Null for what was decided here. */
      importedFrom?: string | null;
      /** When it was brought in; null for what was decided here, and where that was not kept. */
      importedAt?: components['schemas']['Instant'] | null;
    };
    RingDecisionPage: {
      items: components['schemas']['RingDecision'][];
      nextCursor: components['schemas']['NextCursor'];
    };
    BlipDecisionAnswer: {
      radarId: components['schemas']['CollectorId'];
      topicId: components['schemas']['NamespacedId'];
      /** How often something was decided or withdrawn. Quoted, it is what `If-Match` takes. */
      revision: number;
      /** What stands; null where nothing does. */
      decision: components['schemas']['RingDecision'] | null;
    };
    BlipDecisionRequest: {
      /**
       * `accept` takes the ring that is suggested, `override` another one.
       */
      kind: 'accept' | 'override';
      ring: string;
      /** Why; an override needs one. */
      reason?: string | null;
      /**
       * Format: date
       * When it is to be looked at again: later than today in UTC, and within three years.
       */
      reviewOn?: string | null;
    };
    BlipDetail: components['schemas']['Blip'] & {
      suggestion: {
        ring: string;
        sentence: string;
        reasons: {
          /** The ring whose rule this is. */
          ring: string;
          text: string;
          actual: number | string | null;
          /** What was asked for. Where hysteresis holds the blip in its ring, the lowered level; the text says so. */
          threshold: number | string | null;
          unit: string;
          met: boolean;
        }[];
        counterfactuals: {
          ring: string;
          text: string;
        }[];
        working: components['schemas']['Working'];
      };
      /** Suggested ring at past periods, replayed with what was known then; one entry per change, oldest first. */
      history: {
        at: components['schemas']['Day'];
        ring: string;
      }[];
    };
  };
  responses: {
    /** What is wrong, where, and how to mend it. */
    Problem: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** The action as it is now. */
    SloAction: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['SloActionDetail'];
      };
    };
  };
  parameters: {
    CollectorId: components['schemas']['CollectorId'];
    SignalId: components['schemas']['NamespacedId'];
    TopicId: components['schemas']['NamespacedId'];
    RadarId: components['schemas']['CollectorId'];
    SloName: components['schemas']['SloName'];
    SlaId: components['schemas']['SloName'];
    SloReportId: string;
    /** The `sli` that a push metric source names. */
    SliId: components['schemas']['SloName'];
    ActionId: string;
    /** How the lines are laid out; as they are written when left out. */
    ContractLayout: components['schemas']['ContractLayout'];
    /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
    ContractRef: string;
    WaiverId: string;
    /** Id of the snapshot. */
    SnapshotId: string;
    /** Id of the registry. */
    ModelRegistryId: components['schemas']['CollectorId'];
    /** Name of the model in its registry, percent-encoded: slashes too. */
    ModelName: string;
    /** Version, percent-encoded. */
    ModelVersionName: string;
    /** Entry of the ledger. */
    PromotionId: string;
    /** Version that the card is of; the latest one when left out. */
    CardVersion: string;
    /** The `ETag` of what the edit is made on; `*` for whatever is there. */
    IfMatch: string;
    /** To replace, the `ETag` of what was read; `*` for whatever is there. */
    IfMatchOfPut: string;
    /** To make a new one, where there is none yet, `*`. */
    IfNoneMatchOfPut: '*';
    /** At most so many items a page. */
    Limit: number;
    /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
    Cursor: string;
    /** With a score of quality below this. What has no score is not below one. */
    ContractBelowScoreFilter: number;
    /** Words that the title, the entity reference or the owner holds. */
    ContractQFilter: string;
    /** Entity references of owners; an empty one stands for none. */
    ContractOwnerFilter: string[];
    ContractFormatFilter: components['schemas']['ContractFormat'][];
    ContractLifecycleFilter: string[];
    /** Whether the latest definition can be read. */
    ContractReadableFilter: boolean;
    /** With a breaking change at or after this instant. */
    ContractBreakingSinceFilter: string;
    /** Whose latest definition came at or after this instant, and replaced another one: the first is no change. */
    ContractChangedSinceFilter: string;
    /** Whether it needs somebody: see `needs` of the answer. */
    ContractNeedsAttentionFilter: boolean;
    /** Whether it has an SLO, its own or one of what provides it. Needs the permission `slo.read`, too. */
    ContractHasSloFilter: boolean;
    /** Entity references of APIs. */
    ContractContractRefFilter: string[];
    /** What is shown of entities that the catalog has no more. */
    ContractGoneFilter: 'hidden' | 'shown' | 'only';
  };
  requestBodies: never;
  headers: {
    /** Changes when the answer does; send it as `If-None-Match` to get a 304. */
    ETag: string;
    /** RFC 8288 link to the next page. */
    Link: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listCollectors: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All collectors, those needing attention first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Collector'][];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getCollector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The collector. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collector'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listCollectorRuns: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of runs. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['CollectorRun'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  runCollector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The run is asked for. A run already under way is not doubled. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collector'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listDeadLetters: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        collectorId: components['parameters']['CollectorId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of dead letters, newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DeadLetter'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSignals: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of signals. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Signal'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSignal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The signal. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signal'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  putSignal: {
    parameters: {
      query?: never;
      header?: {
        /** To replace, the `ETag` of what was read; `*` for whatever is there. */
        'If-Match'?: components['parameters']['IfMatchOfPut'];
        /** To make a new one, where there is none yet, `*`. */
        'If-None-Match'?: components['parameters']['IfNoneMatchOfPut'];
      };
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "title": "Deploys",
         *       "unit": "{deploy}",
         *       "step": "day",
         *       "kind": "count",
         *       "aggregation": "sum",
         *       "higherIs": "good",
         *       "dimensions": [
         *         "team"
         *       ]
         *     }
         */
        'application/json': components['schemas']['SignalDefinition'];
      };
    };
    responses: {
      /** The signal, replaced. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signal'];
        };
      };
      /** The signal, new. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signal'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSignalVerdicts: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of topics. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['TopicVerdict'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  addObservations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "items": [
         *         {
         *           "topic": "shop:checkout",
         *           "at": "2026-01-31",
         *           "value": 12,
         *           "dimensions": {
         *             "team": "payments"
         *           }
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ObservationsPush'];
        'application/x-ndjson': components['schemas']['Observation'];
      };
    };
    responses: {
      /** What was kept, and the lines that were not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObservationsReport'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listTopics: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** Words that the title, an alias, the description or the name behind the colon of the id holds; or a whole id. */
        q?: string;
        /** A tag that the topic has. */
        tag?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of topics. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Topic'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  compareTopics: {
    parameters: {
      query: {
        /** Ids of topics, in the order wanted. */
        topic: components['schemas']['NamespacedId'][];
        /** The signal that is compared; left out, the one that most of the topics have, and for those without it their own first. */
        signal?: components['schemas']['NamespacedId'];
        /** A day of the period in which the index of each is 100; left out, the first one that the analyses look at and in which all have a value above 0. */
        base?: components['schemas']['Day'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The comparison. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopicComparison'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getTopic: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The topic. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopicDetail'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  putTopic: {
    parameters: {
      query?: never;
      header?: {
        /** To replace, the `ETag` of what was read; `*` for whatever is there. */
        'If-Match'?: components['parameters']['IfMatchOfPut'];
        /** To make a new one, where there is none yet, `*`. */
        'If-None-Match'?: components['parameters']['IfNoneMatchOfPut'];
      };
      path: {
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "title": "Checkout",
         *       "tags": [
         *         "shop"
         *       ]
         *     }
         */
        'application/json': components['schemas']['TopicDefinition'];
      };
    };
    responses: {
      /** The topic, replaced. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopicDetail'];
        };
      };
      /** The topic, new. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopicDetail'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getTouchedEntities: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entities, by title. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TouchedEntities'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getEntityTrends: {
    parameters: {
      query: {
        /** Whole reference, such as `component:default/cart`. */
        entityRef: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The topics; of an entity that is not known, or not shown to who asks, there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntityTrends'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getTopicSeries: {
    parameters: {
      query?: {
        /** First period wanted. */
        from?: components['schemas']['Day'];
        /** Last period wanted. */
        to?: components['schemas']['Day'];
      };
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The series. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopicSeries'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getTopicAnalysis: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The analysis with its explanation. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopicAnalysis'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  explainTopicPeriod: {
    parameters: {
      query: {
        /** A day of the first period. */
        from: components['schemas']['Day'];
        /** A day of the last period. */
        to: components['schemas']['Day'];
      };
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
        signalId: components['parameters']['SignalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The period, explained. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TopicPeriod'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listTopicMarkers: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** Only the markers of the topic itself. */
        own?: boolean;
      };
      header?: never;
      path: {
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of markers. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Marker'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  addMarkers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "source": "ci",
         *       "items": [
         *         {
         *           "id": "checkout-2.4.0",
         *           "at": "2026-01-31T09:30:00Z",
         *           "kind": "release",
         *           "title": "Checkout 2.4.0"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['MarkersPush'];
      };
    };
    responses: {
      /** What was kept, and the markers that were not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MarkersReport'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getAnalysisQueue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Counts of the queue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnalysisQueue'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listAnalysisFailures: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of failures. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AnalysisFailure'][];
            nextCursor: components['schemas']['NextCursor'];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  analyseTrend: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "series": [
         *         {
         *           "step": "month",
         *           "start": "2025-01-01",
         *           "values": [
         *             1,
         *             2,
         *             2,
         *             3,
         *             null,
         *             5,
         *             6,
         *             6,
         *             7,
         *             9,
         *             9,
         *             11
         *           ]
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['TrendRequest'];
      };
    };
    responses: {
      /** One analysis for each series, in order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            results: components['schemas']['TrendResult'][];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  analyseSloDefinition: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "files": [
         *         {
         *           "file": "slo.yaml",
         *           "text": "apiVersion: openslo/v1\nkind: SLO\nmetadata: { name: checkout }\nspec: { service: checkout, budgetingMethod: Occurrences, objectives: [{ target: 99.9 }] }\n"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['SloDefinitionRequest'];
      };
    };
    responses: {
      /** What the files say and what is wrong with them; a file full of faults is answered like this, too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloDefinitionResult'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  analyseModelCard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "cards": [
         *         {
         *           "text": "---\nlicense: apache-2.0\npipeline_tag: image-classification\n---\n# Tagger\nNames what is on a product photo.\n"
         *         }
         *       ],
         *       "writeAs": "cyclonedx"
         *     }
         */
        'application/json': components['schemas']['ModelCardRequest'];
      };
    };
    responses: {
      /** What the texts say and what is wrong with them; a text full of faults is answered like this, too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelCardResult'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  analyseContractDiff: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "before": {
         *         "definition": "openapi: 3.0.3\ninfo: { title: Accounts, version: 1.0.0 }\npaths: { /accounts: { get: { responses: { '200': { description: All accounts } } } } }\n"
         *       },
         *       "after": {
         *         "definition": "openapi: 3.0.3\ninfo: { title: Accounts, version: 2.0.0 }\npaths: {}\n"
         *       }
         *     }
         */
        'application/json': components['schemas']['ContractDiffRequest'];
      };
    };
    responses: {
      /** What changed; a definition full of faults is answered like this, too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDiff'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  analyseContractQuality: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContractQualityRequest'];
      };
    };
    responses: {
      /** The quality; a definition full of faults is answered like this, too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractQualityAnalysis'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  analyseSla: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SlaText'];
      };
    };
    responses: {
      /** What the text says and what is wrong with it; a text full of faults is answered like this, too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlaCheck'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  analyseSlo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "definition": "apiVersion: openslo/v1\nkind: SLO\nmetadata: { name: checkout }\nspec:\n  service: checkout\n  indicator:\n    metadata: { name: answers }\n    spec:\n      ratioMetric:\n        good: { metricSource: { type: Prometheus, spec: { query: a } } }\n        total: { metricSource: { type: Prometheus, spec: { query: b } } }\n  timeWindow: [{ duration: 7d, isRolling: true }]\n  budgetingMethod: Occurrences\n  objectives: [{ target: 0.95 }]\n",
         *       "buckets": [
         *         {
         *           "start": "2026-03-02T00:00:00Z",
         *           "stepSeconds": 3600,
         *           "good": [
         *             2,
         *             10,
         *             12,
         *             13,
         *             13,
         *             12,
         *             13,
         *             null,
         *             12,
         *             11
         *           ],
         *           "total": [
         *             4,
         *             10,
         *             12,
         *             13,
         *             14,
         *             15,
         *             14,
         *             null,
         *             12,
         *             11
         *           ]
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['SloRequest'];
      };
    };
    responses: {
      /** One evaluation for each objective, in order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloResult'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listRadars: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The radars, and the radar files that could not be read. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Radar'][];
            faults: components['schemas']['RadarFault'][];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getRadar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The radar. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Radar'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getRadarDefinition: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The definition. Its `ETag` is what `If-Match` takes. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RadarDefinitionRecord'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  putRadarDefinition: {
    parameters: {
      query?: never;
      header?: {
        /** To replace, the `ETag` of what was read; `*` for whatever is there. */
        'If-Match'?: components['parameters']['IfMatchOfPut'];
        /** To make a new one, where there is none yet, `*`. */
        'If-None-Match'?: components['parameters']['IfNoneMatchOfPut'];
      };
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RadarDefinitionText'];
      };
    };
    responses: {
      /** The radar, as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RadarDefinitionRecord'];
        };
      };
      /** The radar, new. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RadarDefinitionRecord'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  deleteRadarDefinition: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The radar as it was. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RadarDefinitionRecord'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listRadarDefinitionVersions: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of versions, of a radar that was taken away, too; none of a radar of a file. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RadarDefinitionVersionPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  importRadar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "from": "tech-radar.json",
         *       "title": "Company radar",
         *       "dryRun": true,
         *       "content": {
         *         "quadrants": [
         *           {
         *             "id": "languages",
         *             "name": "Languages"
         *           },
         *           {
         *             "id": "process",
         *             "name": "Process"
         *           }
         *         ],
         *         "rings": [
         *           {
         *             "id": "adopt",
         *             "name": "Adopt"
         *           },
         *           {
         *             "id": "hold",
         *             "name": "Hold"
         *           }
         *         ],
         *         "entries": [
         *           {
         *             "id": "typescript",
         *             "title": "TypeScript",
         *             "quadrant": "languages",
         *             "timeline": [
         *               {
         *                 "ringId": "adopt",
         *                 "date": "2024-03-01",
         *                 "description": "All new code."
         *               }
         *             ]
         *           }
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['RadarImportRequest'];
      };
    };
    responses: {
      /** What was brought in, or would be, and what was not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RadarImport'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  checkRadarDraft: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "definition": {
         *         "id": "company",
         *         "title": "Company radar",
         *         "quadrants": [
         *           {
         *             "id": "languages",
         *             "title": "Languages",
         *             "tag": "quadrant:languages"
         *           },
         *           {
         *             "id": "process",
         *             "title": "Process",
         *             "tag": "quadrant:process"
         *           }
         *         ],
         *         "rings": [
         *           {
         *             "id": "adopt",
         *             "title": "Adopt"
         *           },
         *           {
         *             "id": "hold",
         *             "title": "Hold"
         *           }
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['RadarDraft'];
      };
    };
    responses: {
      /** The draft as it was read, its faults, and a preview where it has none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RadarDraftCheck'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getRadarOwners: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The owners, whom most topics touch first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RadarOwners'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  whatIfRadar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "hysteresis": 0,
         *       "asOf": "2024-06-01"
         *     }
         */
        'application/json': components['schemas']['RadarWhatIfRequest'];
      };
    };
    responses: {
      /** Every topic with its ring by the changed and by the declared policy. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RadarWhatIf'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getRadarTrackRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Precision and recall of each ring, and how far chances came true. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RadarTrackRecord'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listBlips: {
    parameters: {
      query?: {
        /** At most so many blips a page; a radar of 2,000 fits into one. */
        limit?: number;
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** `attention`: moved last first, then largest change first; `title`: by name; `change`: largest change of the last year first. Changes of ratios are compared in tenths of a point, as they are shown; equals come by title. */
        sort?: 'attention' | 'title' | 'change';
        /** Words that the title, an alias or the name behind the colon of the id holds; or a whole id. */
        q?: string;
        quadrant?: string[];
        /** Rings that topics stand in: the decided one where there is one that the radar has, else the suggested one. */
        ring?: string[];
        /** Rings that are suggested, whatever was decided; of what no signal measures, that were decided. */
        suggestedRing?: string[];
        verdict?: components['schemas']['Verdict'][];
        movement?: components['schemas']['Movement'][];
        /** Only blips that moved (`in`, `out` or `new`), and whose `movedAt`, the first day of a period, is this day or later. */
        movedSince?: string;
        tag?: string;
        /** How what was decided stands to what is suggested; several are joined by or. */
        decision?: components['schemas']['BlipDecisionState'][];
        /** Only topics that touch something of any of these owners, as far as the catalog shows it to who asks, as `GET /radars/{radarId}/owners` tells. Entity references; an empty one stands for what has no owner. While the catalog does not say who owns what, it is answered as `unavailable`. */
        owner?: string[];
      };
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of blips. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Template (RFC 6570) of the call whose answer holds the working of an item, with its `topicId`. */
            workingHref?: string;
            items: components['schemas']['Blip'][];
            nextCursor: components['schemas']['NextCursor'];
            /** Blips of the radar. */
            totalCount: number;
            /** Blips that match the filters. */
            matchingCount: number;
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getBlip: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The blip. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlipDetail'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getBlipDecision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What stands, and how often something was decided. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlipDecisionAnswer'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  decideBlip: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        radarId: components['parameters']['RadarId'];
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BlipDecisionRequest'];
      };
    };
    responses: {
      /** It is decided. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlipDecisionAnswer'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  withdrawBlipDecision: {
    parameters: {
      query?: {
        /** Why, in words; kept in the history. */
        reason?: string;
      };
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        radarId: components['parameters']['RadarId'];
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Nothing is decided any more. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BlipDecisionAnswer'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listBlipDecisions: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        radarId: components['parameters']['RadarId'];
        topicId: components['parameters']['TopicId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the history. Nothing of it is ever changed or dropped. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RingDecisionPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSlos: {
    parameters: {
      query?: {
        /** At most so many SLOs a page. */
        limit?: number;
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** `attention`: what needs somebody first, then the smallest part of its budget left; `remaining`: the smallest part left first; `title`: by name. */
        sort?: 'attention' | 'remaining' | 'title';
        /** Words that the name, the title, the service, the description, a label, or the name of the owner or system holds. */
        q?: string;
        /** In any of these states. */
        state?: components['schemas']['SloState'][];
        /** Entity references of owners; an empty one stands for SLOs without an owner. */
        owner?: string[];
        /** Entity references of systems; an empty one stands for SLOs without a system. */
        system?: string[];
        /** Services, as the definitions name them. */
        service?: string[];
        /** Labels of the definitions, as `key:value`; an SLO matches with any of them. */
        tag?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of SLOs. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSloOverview: {
    parameters: {
      query?: {
        /** Words that the name, the title, the service, the description, a label, or the name of the owner or system holds. */
        q?: string;
        /** In any of these states. */
        state?: components['schemas']['SloState'][];
        /** Entity references of owners; an empty one stands for SLOs without an owner. */
        owner?: string[];
        /** Entity references of systems; an empty one stands for SLOs without a system. */
        system?: string[];
        /** Services, as the definitions name them. */
        service?: string[];
        /** Labels of the definitions, as `key:value`; an SLO matches with any of them. */
        tag?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Counts over all SLOs that match. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloOverview'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSlo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The SLO. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloDetail'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSloHistory: {
    parameters: {
      query?: {
        /** Which objective, from 0. */
        objective?: number;
        /** Of a composite, all objectives together in place of one. What is good and bad is null then, but for time slices. */
        whole?: boolean;
        /** Into at most so many slices the window is cut. */
        points?: number;
      };
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The window in slices. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloHistory'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  whatIfSlo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SloWhatIfRequest'];
      };
    };
    responses: {
      /** Both, replayed over what is kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloWhatIf'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSloAlerts: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** In any of these states. */
        state?: ('pending' | 'firing' | 'resolved')[];
        /** Names of SLOs. */
        slo?: string[];
        /** Entity references of owners. */
        owner?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of alerts. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloAlertPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSloReports: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** Reports of this month or quarter. */
        of?: components['schemas']['SloReportPeriodName'];
        /** Reports of this owner's SLOs. */
        owner?: string;
        /** Reports of this system's SLOs. */
        system?: string;
        /** Reports of this service's SLOs. */
        service?: string;
        /** Reports of the SLOs that this customer was promised. */
        customer?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of reports, without what they hold. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloReportPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  createSloReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SloReportRequest'];
      };
    };
    responses: {
      /** The report, which never changes. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloReport'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSloReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: components['parameters']['SloReportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The report with the working of every number. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloReport'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  deleteSloReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: components['parameters']['SloReportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The report as it was, without what it held. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloReportSummary'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  verifySloReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: components['parameters']['SloReportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Whether the same comes out, and if not, what differs and why. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloReportVerification'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSloReportCsv: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: components['parameters']['SloReportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** RFC 4180, in UTF-8, units in the header. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSloReportPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: components['parameters']['SloReportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** PDF 1.7, tagged; the same bytes each time. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSloPolicies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All policies by name. One whose file has faults now stands as it was read before. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloPolicies'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSloActions: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** In any of these states; `overdue` are open and acknowledged ones whose time is over. */
        state?: (
          | 'overdue'
          | 'open'
          | 'acknowledged'
          | 'excepted'
          | 'done'
          | 'cleared'
        )[];
        /** Entity references of those who are to act. */
        owner?: string[];
        /** Names of SLOs. */
        slo?: components['schemas']['SloName'][];
        /** Names of policies. */
        policy?: components['schemas']['SloName'][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of actions. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloActionPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSloAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        actionId: components['parameters']['ActionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The action. Its `ETag` is what `If-Match` takes. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloActionDetail'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  acknowledgeSloAction: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        actionId: components['parameters']['ActionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SloActionRemark'];
      };
    };
    responses: {
      200: components['responses']['SloAction'];
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  completeSloAction: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        actionId: components['parameters']['ActionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SloActionReport'];
      };
    };
    responses: {
      200: components['responses']['SloAction'];
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  exceptSloAction: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        actionId: components['parameters']['ActionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SloActionException'];
      };
    };
    responses: {
      200: components['responses']['SloAction'];
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  reopenSloAction: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        actionId: components['parameters']['ActionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SloActionReason'];
      };
    };
    responses: {
      200: components['responses']['SloAction'];
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSloReview: {
    parameters: {
      query: {
        /** Entity reference of the team. */
        owner: string;
        /** How far back changes and alerts are listed. */
        weeks?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The review. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloReview'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSloDefinitions: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** `inUse` or `retired`; both where it is left out. */
        state?: 'inUse' | 'retired';
        /** From any of these. */
        origin?: ('api' | 'file' | 'catalog')[];
        /** Entity references of who owns the service now; an empty one stands for services without an owner. */
        owner?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of definitions. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloDefinitionPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  createSloDefinitions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SloDefinitionText'];
      };
    };
    responses: {
      /** What was kept; all of it or nothing. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloDefinitionRecords'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSloDefinitionFaults: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Errors of the last reading; a definition that could be read before stands as it was. Warnings come with each definition. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloSourceFaults'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSloDefinition: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The definition. Its `ETag` is what `If-Match` takes. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloDefinitionRecord'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  replaceSloDefinition: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SloDefinitionText'];
      };
    };
    responses: {
      /** The new version. What was evaluated before stays as it was. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloDefinitionRecord'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  deleteSloDefinition: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The definition as it was; its versions and reports stay. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloDefinitionRecord'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSloDefinitionVersions: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of versions. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloDefinitionVersionPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSloPrometheusRules: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A rule file, deployable as it is. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloPrometheusRules'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSloPromise: {
    parameters: {
      query?: {
        /** Which objective, from 0; its target is checked unless another is given. */
        objective?: number;
        /** Ratio that is to be promised. */
        target?: number;
      };
      header?: never;
      path: {
        sloName: components['parameters']['SloName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What the dependencies allow. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SloPromise'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSlas: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** Customers, as the agreements name them. */
        customer?: string[];
        /** Entity references of owners; an empty one stands for agreements without an owner. */
        owner?: string[];
        /** Names of SLOs. */
        slo?: components['schemas']['SloName'][];
        /** In any of these states. */
        state?: components['schemas']['SlaState'][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of agreements, as they stood when they were last evaluated. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlaPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  createSlas: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SlaText'];
      };
    };
    responses: {
      /** What was kept; all of it or nothing. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlaRecords'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSlaFaults: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Errors of the last reading; an agreement that could be read before stands as it was. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlaFaults'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSla: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slaId: components['parameters']['SlaId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The agreement. Its `ETag` is what `If-Match` takes. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlaRecord'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  replaceSla: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        slaId: components['parameters']['SlaId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SlaText'];
      };
    };
    responses: {
      /** The new version. Periods that ended before go by the version that held then. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlaRecord'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  deleteSla: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        slaId: components['parameters']['SlaId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The agreement as it was; its versions stay. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlaRecord'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSlaVersions: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        slaId: components['parameters']['SlaId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of versions, of a retired agreement, too. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlaVersionPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getSlaStanding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slaId: components['parameters']['SlaId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How the agreement stands. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlaStanding'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listSliSources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All sources, those needing attention first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['SliSource'][];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  pushSliBuckets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The `sli` that a push metric source names. */
        sliId: components['parameters']['SliId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SliPush'];
      };
    };
    responses: {
      /** What was kept. The same counts twice leave the same state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SliPushReport'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContracts: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** `attention`: those that need somebody first; `breaking`: those with the latest breaking change first; `changed`: those that changed last first; `name`: by title; `quality`: the lowest score first, and those without a score after all of them. */
        sort?: 'attention' | 'breaking' | 'changed' | 'name' | 'quality';
        /** With a score of quality below this. What has no score is not below one. */
        belowScore?: components['parameters']['ContractBelowScoreFilter'];
        /** Words that the title, the entity reference or the owner holds. */
        q?: components['parameters']['ContractQFilter'];
        /** Entity references of owners; an empty one stands for none. */
        owner?: components['parameters']['ContractOwnerFilter'];
        format?: components['parameters']['ContractFormatFilter'];
        lifecycle?: components['parameters']['ContractLifecycleFilter'];
        /** Whether the latest definition can be read. */
        readable?: components['parameters']['ContractReadableFilter'];
        /** With a breaking change at or after this instant. */
        breakingSince?: components['parameters']['ContractBreakingSinceFilter'];
        /** Whose latest definition came at or after this instant, and replaced another one: the first is no change. */
        changedSince?: components['parameters']['ContractChangedSinceFilter'];
        /** Whether it needs somebody: see `needs` of the answer. */
        needsAttention?: components['parameters']['ContractNeedsAttentionFilter'];
        /** Whether it has an SLO, its own or one of what provides it. Needs the permission `slo.read`, too. */
        hasSlo?: components['parameters']['ContractHasSloFilter'];
        /** Entity references of APIs. */
        contractRef?: components['parameters']['ContractContractRefFilter'];
        /** What is shown of entities that the catalog has no more. */
        gone?: components['parameters']['ContractGoneFilter'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getContract: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The contract. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDetail'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractSnapshots: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** Only those with a change of this severity or a weightier one. */
        changing?: components['schemas']['ContractSeverity'];
      };
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractSnapshotPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  publishContract: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishedContract'];
      };
    };
    responses: {
      /** The latest snapshot has this definition already. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractSnapshot'];
        };
      };
      /** The new snapshot. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractSnapshot'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getContractBackfill: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What came of the last time, and when the next one is. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractBackfill'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  backfillContract: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It is to be read. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractBackfill'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getContractSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
        /** Id of the snapshot. */
        snapshotId: components['parameters']['SnapshotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The snapshot. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractSnapshotWithDefinition'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractChanges: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        severity?: components['schemas']['ContractSeverity'][];
      };
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
        /** Id of the snapshot. */
        snapshotId: components['parameters']['SnapshotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractChangePage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  compareContractSnapshots: {
    parameters: {
      query: {
        /** Id of the snapshot that is compared with. */
        from: string;
        /** Id of the snapshot whose changes are told. */
        to: string;
      };
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What changed. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDiff'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  compareContractTexts: {
    parameters: {
      query: {
        /** Id of the snapshot that is compared with. */
        from: string;
        /** Id of the snapshot whose lines are told to differ. */
        to: string;
        /** How the lines are laid out; as they are written when left out. */
        layout?: components['parameters']['ContractLayout'];
      };
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Which lines differ. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractTextDiff'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractLines: {
    parameters: {
      query?: {
        /** The first line, from 1; 1 when left out. */
        line?: number;
        /** Lines that are answered at most; 200 when left out. */
        limit?: number;
        /** How the lines are laid out; as they are written when left out. */
        layout?: components['parameters']['ContractLayout'];
      };
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
        /** Id of the snapshot. */
        snapshotId: components['parameters']['SnapshotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The lines, of which there are none after the last. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractLines'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getContractConsumers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What the catalog shows to who asks. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractConsumers'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractAcknowledgements: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
        /** Id of the snapshot. */
        snapshotId: components['parameters']['SnapshotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** In the order of time. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractAcknowledgements'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  acknowledgeContractChanges: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
        /** Id of the snapshot. */
        snapshotId: components['parameters']['SnapshotId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          note?: string;
        };
      };
    };
    responses: {
      /** Everybody who knows of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractAcknowledgements'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractWaivers: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** Only those that are neither over nor withdrawn. */
        inForce?: boolean;
      };
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractWaiverPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  waiveContract: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContractWaiverRequest'];
      };
    };
    responses: {
      /** It is waived so already. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractWaiver'];
        };
      };
      /** The new waiver. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractWaiver'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  withdrawContractWaiver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
        waiverId: components['parameters']['WaiverId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The waiver, withdrawn. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractWaiver'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractDeprecations: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** In this state alone. */
        state?: components['schemas']['ContractDeprecationState'];
        /** Ending on this day or later. */
        dueFrom?: string;
        /** Ending before this day. */
        dueBefore?: string;
        /** Entity reference of the API. */
        contractRef?: string;
        /** Entity references of owners of APIs; an empty one stands for none. */
        owner?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDeprecationPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getContractDeprecationsOverview: {
    parameters: {
      query?: {
        /** Entity references of owners of APIs; an empty one stands for none. */
        owner?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** As of today in UTC. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractDeprecationsOverview'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getContractEstate: {
    parameters: {
      query?: {
        /** APIs with a score of quality below this are counted. */
        belowScore?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** As of now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractEstate'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getContractFacets: {
    parameters: {
      query?: {
        /** With a score of quality below this. What has no score is not below one. */
        belowScore?: components['parameters']['ContractBelowScoreFilter'];
        /** Words that the title, the entity reference or the owner holds. */
        q?: components['parameters']['ContractQFilter'];
        /** Entity references of owners; an empty one stands for none. */
        owner?: components['parameters']['ContractOwnerFilter'];
        format?: components['parameters']['ContractFormatFilter'];
        lifecycle?: components['parameters']['ContractLifecycleFilter'];
        /** Whether the latest definition can be read. */
        readable?: components['parameters']['ContractReadableFilter'];
        /** With a breaking change at or after this instant. */
        breakingSince?: components['parameters']['ContractBreakingSinceFilter'];
        /** Whose latest definition came at or after this instant, and replaced another one: the first is no change. */
        changedSince?: components['parameters']['ContractChangedSinceFilter'];
        /** Whether it needs somebody: see `needs` of the answer. */
        needsAttention?: components['parameters']['ContractNeedsAttentionFilter'];
        /** Whether it has an SLO, its own or one of what provides it. Needs the permission `slo.read`, too. */
        hasSlo?: components['parameters']['ContractHasSloFilter'];
        /** What is shown of entities that the catalog has no more. */
        gone?: components['parameters']['ContractGoneFilter'];
        /** Scores of quality: how many APIs are below each is told. */
        score?: number[];
        /** Instants: how many APIs had a breaking change at or after each is told. */
        since?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** As of now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractFacets'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractOutlines: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page, by entity reference. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractOutlinePage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getContractQuality: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The quality, as of now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractQuality'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractFindings: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        severity?: components['schemas']['ContractLintSeverity'][];
        ruleId?: string;
        /** Method and path with a space between them, e.g. `get /orders/{id}`. */
        operation?: string;
      };
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page, by rule and then in the order of the definition. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractFindingPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractCoverage: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** Only operations that say nothing of this, though it applies to them. */
        missing?: components['schemas']['ContractAspect'];
      };
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page, in the order of the definition. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractCoveragePage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractQualityHistory: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** Entity reference of the API, e.g. `api:default/orders`, percent-encoded: the slash too. */
        contractRef: components['parameters']['ContractRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractQualityHistory'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractRulesets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All rulesets, the built-in ones first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ContractRuleset'][];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listContractRules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All rules, by id. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ContractRule'][];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listModels: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** `attention`: what needs somebody first; `name`: by name; `latest`: the version made last first. */
        sort?: 'attention' | 'name' | 'latest';
        /** Words that the name, the title, the summary, a tag, or the name of the owner holds. */
        q?: string;
        /** In any of these registries. */
        registry?: components['schemas']['CollectorId'][];
        /** Entity references of owners; an empty one stands for models without an owner. */
        owner?: string[];
        /** With a version that holds any of these aliases. */
        alias?: string[];
        /** With any of these tasks; an empty one stands for models without. */
        task?: string[];
        /** Under any of these licences; an empty one stands for models without. */
        licence?: string[];
        /** In any of these risk tiers; an empty one stands for models of which nobody said. */
        riskTier?: ('' | 'unacceptable' | 'high' | 'limited' | 'minimal')[];
        /** In need of somebody by any of these rules. */
        attention?: components['schemas']['ModelAttentionRule'][];
        /** Tied to any of these entities of the catalog. */
        entity?: string[];
        /** With cards that answer less than this share of the headings of the leading profile. */
        completenessBelow?: number;
        /** With a version made at this instant or later. */
        versionSince?: components['schemas']['Instant'];
        /** Without a version made at this instant or later. */
        versionBefore?: components['schemas']['Instant'];
        /** `shown`: those that their registry lost, too; `only`: them alone; `hidden`: none of them. */
        gone?: 'shown' | 'only' | 'hidden';
        /** `true`: those alone that are deprecated as a whole; `false`: none of them. */
        deprecated?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of models. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getModelOverview: {
    parameters: {
      query?: {
        /** Words that the name, the title, the summary, a tag, or the name of the owner holds. */
        q?: string;
        /** In any of these registries. */
        registry?: components['schemas']['CollectorId'][];
        /** Entity references of owners; an empty one stands for models without an owner. */
        owner?: string[];
        /** With a version that holds any of these aliases. */
        alias?: string[];
        /** With any of these tasks; an empty one stands for models without. */
        task?: string[];
        /** Under any of these licences; an empty one stands for models without. */
        licence?: string[];
        /** In any of these risk tiers; an empty one stands for models of which nobody said. */
        riskTier?: ('' | 'unacceptable' | 'high' | 'limited' | 'minimal')[];
        /** In need of somebody by any of these rules. */
        attention?: components['schemas']['ModelAttentionRule'][];
        /** Tied to any of these entities of the catalog. */
        entity?: string[];
        /** With cards that answer less than this share of the headings of the leading profile. */
        completenessBelow?: number;
        /** With a version made at this instant or later. */
        versionSince?: components['schemas']['Instant'];
        /** Without a version made at this instant or later. */
        versionBefore?: components['schemas']['Instant'];
        /** `shown`: those that their registry lost, too; `only`: them alone; `hidden`: none of them. */
        gone?: 'shown' | 'only' | 'hidden';
        /** `true`: those alone that are deprecated as a whole; `false`: none of them. */
        deprecated?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Counts of the models that match. Each list counts with all filters but its own. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelOverview'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  compareModels: {
    parameters: {
      query: {
        /** A model or version, as `<registry>/<name>` or `<registry>/<name>@<version>`, each part percent-encoded. */
        side: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What differs from the first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelComparison'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getModel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The model as it stands. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelDetail'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listModelVersions: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
        /** Of which the version, or an alias that it holds, has these characters in it; case does not matter. */
        search?: string;
      };
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of versions. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelVersionPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  registerModelVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ModelVersionRegistration'];
      };
    };
    responses: {
      /** The very same version was there already. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelVersion'];
        };
      };
      /** It was registered; the same again answers 200 and changes nothing. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelVersion'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getModelVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Version, percent-encoded. */
        version: components['parameters']['ModelVersionName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The version as its registry has it. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelVersion'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getModelMetrics: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Each metric with a point for every version that has it. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelMetricHistory'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getModelCard: {
    parameters: {
      query?: {
        /** Version that the card is of; the latest one when left out. */
        version?: components['parameters']['CardVersion'];
      };
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The card, composed of all that is known. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelCardView'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  editModelCard: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ModelCardEditRequest'];
      };
    };
    responses: {
      /** The card with it. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelCardView'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  exportModelCard: {
    parameters: {
      query: {
        /** Version that the card is of; the latest one when left out. */
        version?: components['parameters']['CardVersion'];
        format: components['schemas']['ModelCardFormat'];
        /** Version of CycloneDX; 1.6 when left out. */
        specVersion?: '1.6' | '1.7';
      };
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The text, and what the format could not carry. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelCardExport'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listModelCardEdits: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of edits. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelCardEditPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listModelPromotions: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the ledger. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelPromotionPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  requestModelPromotion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ModelPromotionRequest'];
      };
    };
    responses: {
      /** It waits for approval, or was applied where none is needed. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelPromotion'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getModelPromotion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Entry of the ledger. */
        promotionId: components['parameters']['PromotionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entry. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelPromotion'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  approveModelPromotion: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Entry of the ledger. */
        promotionId: components['parameters']['PromotionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ModelPromotionDecision'];
      };
    };
    responses: {
      /** It was applied, or says why it could not be. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelPromotion'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  rejectModelPromotion: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Entry of the ledger. */
        promotionId: components['parameters']['PromotionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ModelPromotionRejection'];
      };
    };
    responses: {
      /** It was rejected. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelPromotion'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  withdrawModelPromotion: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Entry of the ledger. */
        promotionId: components['parameters']['PromotionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ModelPromotionDecision'];
      };
    };
    responses: {
      /** It was withdrawn. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelPromotion'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getFrozenModelCard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Entry of the ledger. */
        promotionId: components['parameters']['PromotionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was known then, with its digest. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrozenModelCard'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  deprecateModel: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ModelDeprecationRequest'];
      };
    };
    responses: {
      /** The model is deprecated. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelDeprecation'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  withdrawModelDeprecation: {
    parameters: {
      query?: {
        /** Why, in words; kept with the event. */
        reason?: string;
      };
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The deprecation as it was; `ETag` is what `If-Match` takes from now on. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelDeprecation'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  deprecateModelVersion: {
    parameters: {
      query?: never;
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Version, percent-encoded. */
        version: components['parameters']['ModelVersionName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ModelDeprecationRequest'];
      };
    };
    responses: {
      /** The version is deprecated. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelDeprecation'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  withdrawModelVersionDeprecation: {
    parameters: {
      query?: {
        /** Why, in words; kept with the event. */
        reason?: string;
      };
      header: {
        /** The `ETag` of what the edit is made on; `*` for whatever is there. */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
        /** Version, percent-encoded. */
        version: components['parameters']['ModelVersionName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The deprecation as it was; `ETag` is what `If-Match` takes from now on. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelDeprecation'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getModelConsumers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Entities of the catalog that use the model, and their owners. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelConsumers'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listModelEvents: {
    parameters: {
      query?: {
        /** At most so many items a page. */
        limit?: components['parameters']['Limit'];
        /** The `nextCursor` of the page before. Opaque; belongs to one list with one set of filters. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** Id of the registry. */
        registry: components['parameters']['ModelRegistryId'];
        /** Name of the model in its registry, percent-encoded: slashes too. */
        modelName: components['parameters']['ModelName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of events. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelEventPage'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listModelRegistries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Every registry, with when it was last read. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModelRegistryList'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was checked. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  listProblemTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The catalogue of errors. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ProblemType'][];
          };
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
  getProblemType: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        problemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The problem type. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemType'];
        };
      };
      '4XX': components['responses']['Problem'];
      default: components['responses']['Problem'];
    };
  };
}
