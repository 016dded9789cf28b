package phrase

// languages returns every language there is, the phrases that belong to none first.
func languages() []*language {
	return []*language{
		&common, &english, &german, &french, &spanish, &italian, &portuguese, &dutch,
		&polish, &russian, &turkish, &arabic, &hindi, &chinese, &japanese, &indonesian,
		&ukrainian, &czech, &swedish, &danish,
		&finnish, &romanian, &hungarian, &greek,
		&vietnamese, &korean, &thai, &persian, &hebrew,
		&bulgarian, &catalan, &croatian,
		&slovak, &slovenian, &lithuanian, &latvian, &estonian, &macedonian, &albanian,
		&bengali, &urdu, &tamil, &telugu, &marathi,
		&malay, &filipino, &swahili, &afrikaans,
		&azerbaijani, &kazakh, &georgian, &armenian,
		&galician, &basque, &icelandic,
	}
}
